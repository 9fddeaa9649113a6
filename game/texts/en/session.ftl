# What is said about a journal, the game’s own file
journal-missing = { $name } does not exist. Check that the file is still where it was.
journal-no-permission = { $name } cannot be read or written. Choose another folder with “--folder”, or ask whoever manages the computer for permission.
journal-disk = The disk did not answer while { $name } was being read. Try again.
journal-too-large = { $name } is larger than any journal gets. It is probably another file.
journal-not-a-journal = { $name } is not a journal from Samspel. A journal ends in .jsonl and is created when a game begins.
journal-other-rules = { $name } was played with other rules ({ $found }) than the ones here ({ $rules }). Open it with the version of Samspel it was played with.
journal-in-use = { $name } is already open in another window. Close that one, or choose another game.
journal-scenario = The case that comes with { $name } cannot be read. The file has been changed since the game was saved.
journal-torn = The last line was not saved in time. The game goes on from the line before it.
journal-edited-goes-on = Line { $line } of the journal does not match the rest. The game goes on from the line before it, in a new file. The old one is untouched.
