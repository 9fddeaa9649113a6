# Att skriva scenarion: check, explain och new
check-all = { $files } filer: { $good } går att spela, { $rest } inte än.
check-empty = I { $folder } finns inga scenarion. Ett scenario är en fil som slutar på .yaml.
check-watching = Kontrollerar igen varje gång ni sparar. Ctrl+C avslutar.
explain-messages = Koder för det som sägs om ett scenario. De tre prickarna står för det som gäller i er fil.
explain-breakdowns = Typer av möjliga glapp i ett spel
explain-error = Scenariot går inte att spela förrän det här är ändrat.
explain-advice = Ett råd. Scenariot går att spela ändå.
explain-wrong = Så här säger programmet till:
explain-right = Så här går det bra:
explain-unknown = Koden { $code } finns inte. Kör ”samspel explain”, så visas alla.
explain-unknown-near = Koden { $code } finns inte. Menade ni { $near }? Kör ”samspel explain”, så visas alla.
new-no-id = Av { $name } går det inte att göra ett id. Skriv ett namn med bokstäver, till exempel ”samspel new torget”.
new-exists = { $file } finns redan och är orörd. Välj ett annat namn.
new-no-write = Det går inte att skriva { $file } ({ $reason }). Välj en annan plats.
new-id = Ett id har bara a–z, 0–9 och _, så { $name } heter { $id } i filen.
new-done = { $file } är klar att ändra i. Kontrollera med ”samspel check { $file }”.
