# Writing scenarios: check, explain and new
check-all = { $files } files: { $good } can be played, { $rest } not yet.
check-empty = There are no scenarios in { $folder }. A scenario is a file whose name ends with .yaml.
check-watching = Checking again every time you save. Ctrl+C ends it.
explain-messages = Codes of what is said about a scenario. The three dots stand for what holds in your file.
explain-breakdowns = Types of possible breakdowns in a game
explain-error = The scenario cannot be played until this has been changed.
explain-advice = A piece of advice. The scenario can be played all the same.
explain-wrong = This is what the program objects to:
explain-right = This is fine:
explain-unknown = There is no code { $code }. Run “samspel explain” to see all of them.
explain-unknown-near = There is no code { $code }. Did you mean { $near }? Run “samspel explain” to see all of them.
new-no-id = No id can be made of { $name }. Write a name with letters, such as “samspel new square”.
new-exists = { $file } is there already, and has been left alone. Choose another name.
new-no-write = { $file } cannot be written ({ $reason }). Choose another place.
new-id = An id has only a–z, 0–9 and _, so { $name } is called { $id } in the file.
new-done = { $file } is ready to be changed. Try “samspel check { $file }”.
