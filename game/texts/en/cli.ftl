# The command line
cli-no-display = There is no screen here to open a window on. Run “samspel demo”, and a simulated group plays and saves pictures of every step.
cli-wrong-pygame = The package pygame is in the way of pygame-ce. Run “pip uninstall pygame pygame-ce” and then “pip install pygame-ce”.
cli-language = There is no language { $language }. Choose sv or en.
cli-size = The size { $size } cannot be used. Write 1920x1080, for example.
cli-no-write = { $folder } cannot be written to ({ $reason }). Choose another place with “--out”.
cli-no-read = { $path } cannot be read ({ $reason }). Check the name.
cli-log-too-large = { $name } is larger than 32 MB. No log of a game gets that large.
cli-no-scenario = There is no case to play here.
cli-demo-done = { $pictures ->
    [one] One picture
   *[other] { $pictures } pictures
}, the journal { $journal } and the report { $report } are in { $folder }
cli-report-done = The report is in { $path }
cli-export-done = The log is in { $path }
cli-journal-torn = The last line of { $name } is cut off. The result builds on the lines before it.
cli-journal-edited = Line { $line } of { $name } does not match the rest. The result builds on the lines before it.
cli-reason-permission = no permission
cli-reason-missing = it does not exist
cli-reason-folder = it is a folder
cli-reason-file = a file is in the way
cli-reason-full = the disk is full
cli-usage-option = There is no option { $option }.
cli-usage-missing = This is missing: { $what }.
cli-usage-command = There is no such command. Choose from: { $commands }.
cli-usage-more = There is more on the line than the command takes.
cli-usage-value = The value after { $option } cannot be read.
cli-usage-help = Run “{ $command } --help” to see how it is written.
