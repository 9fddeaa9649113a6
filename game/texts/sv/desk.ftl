# Listan över filer
desk-title = Skriv fall
desk-subtitle = skriv i en textredigerare, spara, och se här vad som händer
desk-files-title = Filer
desk-none = Här finns inga filer än. Dra en hit.
desk-more-files = Här visas de { $count } första. Dra hit en fil som inte är med.
desk-how-title = Så går det till
desk-how-write = Välj en fil, och öppna den i en vanlig textredigerare.
desk-how-save = Skriv och spara. Sidan följer med, och visar raden om något är att rätta.
desk-how-try = Prova från vilken omgång som helst. Inget av provet sparas.
desk-how-drop = Ligger filen någon annanstans? Dra den till det här fönstret, eller dra hela mappen.
desk-hint-list = Välj en fil att skriva i, eller börja på ett nytt fall.
desk-key-new = Nytt fall
desk-new-title = Mitt fall
desk-no-new = Det går inte att skriva i { $folder }. Se efter att mappen går att ändra i, och att disken inte är full.
desk-begun = { $name } är skapad i { $folder }. Öppna den och skriv.
desk-key-start = till början

# Hur det står till med en fil
desk-clean = Inga anmärkningar
desk-to-mend = { $count ->
    [one] En sak att rätta
   *[other] { $count } saker att rätta
}
desk-advice = { $count ->
    [one] Ett råd
   *[other] { $count } råd
}
desk-clean-told = Filen går att spela.
desk-clean-next = Prova den från en omgång, eller skriv vidare och spara.
desk-more = { $count ->
    [one] … och en anmärkning till.
   *[other] … och { $count } anmärkningar till.
}
desk-kind-error = Att rätta
desk-kind-advice = Råd
desk-place = rad { $line }, kolumn { $column }
desk-whole-file = hela filen
desk-read-at = Läst { $time }

# En fil
desk-hint-mend = Rätta och spara i textredigeraren, så läses filen på nytt av sig själv.
desk-hint-gone = När filen finns här igen läses den av sig själv. Listan visar de filer som finns.
desk-hint-advice = Filen går att spela. Råden går att följa, eller låta vara.
desk-hint-clean = Skriv vidare och spara, så läses filen på nytt av sig själv.
desk-key-list = till listan
desk-key-read = läs filen nu
desk-key-edit = Öppna filen
desk-key-copy = Kopiera sökvägen
desk-key-own = Egen kopia
desk-own-id = eget
desk-own-not = Filen har inte gått att spela än, så det finns inget att utgå från.
desk-key-length = Längd
desk-key-try = Prova
desk-try-from = Prova från
desk-try-not = Filen går inte att spela än. Rätta det som står till vänster, och spara.
desk-no-board = Spelplanen visas när filen går att spela.
desk-old-board = Så såg spelplanen ut { $time }. Den nya visas när filen går att spela igen.
desk-opening = { $name } öppnas i ett annat fönster.
desk-no-editor = Datorn vet inte vad som öppnar filen. Starta en textredigerare och öppna { $path }
desk-copied = Sökvägen är kopierad. Klistra in den där filen öppnas.
desk-not-copied = Urklipp går inte att nå. Filen ligger här: { $path }
desk-drop-later = Filen går att öppna när spelet är slut, eller från startsidan.

# En anmärkning i sin helhet
desk-explain-title = Förklaring
desk-example-wrong = Med anmärkning
desk-example-right = Utan anmärkning

# Provet
desk-trial = Prov
desk-trial-not-kept = Prov: inget sparas
desk-trial-back = tillbaka till filen
desk-trial-menu = Det här är ett prov. Inget av det sparas.
desk-trial-no-report = Det här är ett prov. Ingen rapport skrivs.

# Hjälpen
desk-help-open = öppna filen med den siffran
desk-help-new = börja på ett nytt fall, litet och färdigt att ändra i
desk-help-edit = öppna filen i datorns egen textredigerare
desk-help-copy = kopiera var filen ligger
desk-help-own = börja på ett eget fall, som en kopia av det här
desk-help-read = läs filen nu, utan att vänta
desk-help-explain = förklara anmärkningen som är markerad
desk-help-length = nästa längd
desk-help-round = välj omgång att prova från
desk-help-try = prova; omgångarna före spelas av en simulerad grupp
desk-help-safe = Spelet skriver aldrig i filen. Det läser den när den har sparats.
