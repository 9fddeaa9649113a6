# The list of files
desk-title = Write cases
desk-subtitle = write in a text editor, save, and see here what happens
desk-files-title = Files
desk-none = There are no files here yet. Drag one here.
desk-more-files = These are the first { $count }. Drag a file here that is not among them.
desk-how-title = How it works
desk-how-write = Choose a file, and open it in an ordinary text editor.
desk-how-save = Write and save. The page follows, and shows the line if something needs mending.
desk-how-try = Try it from any round. Nothing of a trial is kept.
desk-how-drop = Is the file somewhere else? Drag it to this window, or drag its whole folder.
desk-hint-list = Choose a file to write in, or begin a new case.
desk-key-new = New case
desk-new-title = My case
desk-no-new = Nothing can be written in { $folder }. See that the folder may be changed, and that the disk is not full.
desk-begun = { $name } is made in { $folder }. Open it and write.
desk-key-start = to the start

# How a file stands
desk-clean = No remarks
desk-to-mend = { $count ->
    [one] One thing to mend
   *[other] { $count } things to mend
}
desk-advice = { $count ->
    [one] One piece of advice
   *[other] { $count } pieces of advice
}
desk-clean-told = The file can be played.
desk-clean-next = Try it from a round, or write on and save.
desk-more = { $count ->
    [one] … and one more remark.
   *[other] … and { $count } more remarks.
}
desk-kind-error = To mend
desk-kind-advice = Advice
desk-place = line { $line }, column { $column }
desk-whole-file = the whole file
desk-read-at = Read { $time }

# A file
desk-hint-mend = Mend it and save in the text editor, and the file is read again by itself.
desk-hint-gone = When the file is here again it is read by itself. The list shows the files there are.
desk-hint-advice = The file can be played. Advice can be followed, or left.
desk-hint-clean = Write on and save, and the file is read again by itself.
desk-key-list = to the list
desk-key-read = read the file now
desk-key-edit = Open the file
desk-key-copy = Copy the path
desk-key-own = Copy of your own
desk-own-id = own
desk-own-not = The file could not be played yet, so there is nothing to begin from.
desk-key-length = Length
desk-key-try = Try
desk-try-from = Try from
desk-try-not = The file cannot be played yet. Mend what stands to the left, and save.
desk-no-board = The board is shown when the file can be played.
desk-old-board = This was the board at { $time }. The new one is shown when the file can be played again.
desk-opening = { $name } is being opened in another window.
desk-no-editor = This computer does not know what opens the file. Start a text editor and open { $path }
desk-copied = The path is copied. Paste it where you open the file.
desk-not-copied = The clipboard cannot be reached. The file is here: { $path }
desk-drop-later = The file can be opened when the game is over, or from the first page.

# A remark in full
desk-explain-title = Explanation
desk-example-wrong = With the remark
desk-example-right = Without it

# The trial
desk-trial = Trial
desk-trial-not-kept = Trial: nothing is kept
desk-trial-back = back to the file
desk-trial-menu = This is a trial. Nothing of it is kept.
desk-trial-no-report = This is a trial. No report is written.

# Help
desk-help-open = open the file with that number
desk-help-new = begin a new case, small and ready to be changed
desk-help-edit = open the file in the computer's own text editor
desk-help-copy = copy where the file is
desk-help-own = begin a case of your own, as a copy of this one
desk-help-read = read the file now, without waiting
desk-help-explain = explain the remark that is marked
desk-help-length = the next length
desk-help-round = choose the round to try from
desk-help-try = try; the rounds before are played by a simulated group
desk-help-safe = The game never writes in the file. It reads it when it has been saved.
