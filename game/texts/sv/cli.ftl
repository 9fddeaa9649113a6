# Kommandoraden
cli-no-display = Här finns ingen skärm att öppna ett fönster på. Kör ”samspel demo”, så spelar en simulerad grupp och sparar bilder av varje steg.
cli-wrong-pygame = Paketet pygame ligger i vägen för pygame-ce. Kör ”pip uninstall pygame pygame-ce” och sedan ”pip install pygame-ce”.
cli-language = Språket { $language } finns inte. Välj sv eller en.
cli-size = Storleken { $size } går inte att använda. Skriv till exempel 1920x1080.
cli-no-write = Det går inte att skriva { $folder } ({ $reason }). Välj en annan plats med ”--out”.
cli-no-read = Det går inte att läsa { $path } ({ $reason }). Se efter att namnet stämmer.
cli-length = { $name } har inte längden { $minutes } minuter. Välj bland: { $lengths }.
cli-log-too-large = { $name } är större än 10 MB. Så stor blir ingen logg från ett spel.
cli-no-scenario = Här finns inget fall att spela.
cli-demo-step = { $number }: { $what }
cli-demo-done = { $pictures ->
    [one] En bild
   *[other] { $pictures } bilder
}, journalen { $journal } och rapporten { $report } ligger i { $folder }
cli-report-done = Rapporten ligger i { $path }
demo-date = 31 mars
