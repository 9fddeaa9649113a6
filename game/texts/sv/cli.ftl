# Kommandoraden
cli-no-display = Här finns ingen skärm att öppna ett fönster på. Kör ”samspel demo”, så spelar en simulerad grupp och sparar bilder av varje steg.
cli-wrong-pygame = Paketet pygame ligger i vägen för pygame-ce. Kör ”pip uninstall pygame pygame-ce” och sedan ”pip install pygame-ce”.
cli-language = Språket { $language } finns inte. Välj sv eller en.
cli-size = Storleken { $size } går inte att använda. Skriv till exempel 1920x1080.
cli-no-write = Det går inte att skriva till { $folder } ({ $reason }). Välj en annan plats med ”--out”.
cli-no-read = Det går inte att läsa { $path } ({ $reason }). Se efter att namnet stämmer.
cli-log-too-large = { $name } är större än 32 MB. Så stor blir ingen logg från ett spel.
cli-no-scenario = Här finns inget fall att spela.
cli-demo-done = { $pictures ->
    [one] En bild
   *[other] { $pictures } bilder
}, journalen { $journal } och rapporten { $report } ligger i { $folder }
cli-report-done = Rapporten ligger i { $path }
cli-export-done = Loggen ligger i { $path }
cli-journal-torn = Den sista raden i { $name } är avhuggen. Resultatet bygger på raderna före.
cli-journal-edited = Rad { $line } i { $name } stämmer inte med resten. Resultatet bygger på raderna före.
cli-reason-permission = behörighet saknas
cli-reason-missing = det finns inte
cli-reason-folder = det är en mapp
cli-reason-file = det ligger en fil i vägen
cli-reason-full = disken är full
cli-usage-option = Flaggan { $option } finns inte.
cli-usage-missing = Här saknas { $what }.
cli-usage-command = Det kommandot finns inte. Välj bland: { $commands }.
cli-usage-more = Det står mer på raden än kommandot tar emot.
cli-usage-value = Det som står efter { $option } går inte att läsa.
cli-usage-help = Kör ”{ $command } --help”, så visas hur man skriver.
