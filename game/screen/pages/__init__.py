"""One module for each page of the shared screen; each is a function from a ``View`` to a tree of nodes."""
