# Vad som sägs om en journal, spelets egen fil
journal-missing = { $name } finns inte. Se efter att filen ligger kvar där den låg.
journal-no-permission = Det går inte att läsa eller skriva { $name }. Välj en annan mapp med ”--folder”, eller be den som sköter datorn om behörighet.
journal-disk = Disken svarade inte när { $name } skulle läsas. Försök igen.
journal-too-large = { $name } är större än någon journal blir. Det är nog en annan fil.
journal-not-a-journal = { $name } är ingen journal från Samspel. En journal slutar på .jsonl och skapas när ett spel börjar.
journal-other-rules = { $name } spelades med andra regler ({ $found }) än de som finns här ({ $rules }). Öppna den med den version av Samspel som den spelades med.
journal-in-use = { $name } är redan öppen i ett annat fönster. Stäng det, eller välj ett annat spel.
journal-scenario = Fallet som följer med i { $name } går inte att läsa. Filen har ändrats sedan spelet sparades.
journal-torn = Den sista raden hann inte sparas förra gången. Spelet fortsätter från raden före.
journal-edited-goes-on = Rad { $line } i journalen stämmer inte med resten. Spelet fortsätter från raden före, i en ny fil. Den gamla är orörd.
