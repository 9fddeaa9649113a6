# The command line
cli-no-display = There is no screen here to open a window on. Run “samspel demo”, and a simulated group plays and saves pictures of every step.
cli-wrong-pygame = The package pygame stands in the way of pygame-ce. Run “pip uninstall pygame pygame-ce” and then “pip install pygame-ce”.
cli-language = There is no language { $language }. Choose sv or en.
cli-size = The size { $size } cannot be used. Write for example 1920x1080.
cli-no-write = { $folder } cannot be written ({ $reason }). Choose another place with “--out”.
cli-no-read = { $path } cannot be read ({ $reason }). Check the name.
cli-length = { $name } does not have a length of { $minutes } minutes. Choose among: { $lengths }.
cli-log-too-large = { $name } is larger than 10 MB. No log of a game becomes that large.
cli-no-scenario = There is no case to play here.
cli-demo-step = { $number }: { $what }
cli-demo-done = { $pictures ->
    [one] One picture
   *[other] { $pictures } pictures
}, the journal { $journal } and the report { $report } are in { $folder }
cli-report-done = The report is in { $path }
demo-date = 31 March
