# What is said about a journal, the game's own file
journal-missing = { $name } is not there. Check that the file is still where it was.
journal-no-permission = { $name } cannot be read or written. Choose another folder with “--folder”, or ask whoever manages the computer for access to it.
journal-disk = The disk did not answer when { $name } was to be read. Try again.
journal-too-large = { $name } is larger than any journal becomes. It is probably another file.
journal-not-a-journal = { $name } is not a journal of Samspel. A journal ends in .jsonl and is made when a game begins.
journal-other-rules = { $name } was played by other rules ({ $found }) than the ones here ({ $rules }). Open it with the version of Samspel it was played with.
journal-in-use = { $name } is already open in another window. Close that one, or choose another game.
journal-scenario = The case that comes with { $name } cannot be read. The file has been changed since the game was saved.
journal-torn = The last line was not saved in time. The game goes on from the line before.
journal-edited-goes-on = Line { $line } of the journal does not fit the rest. The game goes on from the line before, in a new file. The old one is untouched.
