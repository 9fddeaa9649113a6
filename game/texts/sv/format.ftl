# Vad villkor och följder i ett scenario säger, som en mening var.

verb-chosen = { $thing }: beslutet är { $option }.
verb-undecided = { $thing }: inget är beslutat.
verb-heard = { $roles } har hörts om { $thing }.
verb-unheard = { $roles } har inte hörts om { $thing }.
verb-made = { $thing } blev av.
verb-missed = { $thing } stängde utan att bli av.
verb-knows = { $thing } vet detta: { $item }.
verb-lacks = { $thing } vet inte detta: { $item }.
verb-owned = Någon har tagit ansvar för frågan: { $thing }
verb-unowned = Ingen har tagit ansvar för frågan: { $thing }

verb-change = Mätaren { $thing } går { $way ->
    [up] upp
   *[down] ner
} { $steps ->
    [one] ett steg
   *[other] { $steps } steg
}.
verb-give = Detta når { $roles }: { $thing }.

verb-and = { $most } och { $last }
verb-or = { $most } eller { $last }

# Referenssidan om formatet.

reference-title = Formatet för scenarier
reference-made = Den här sidan är gjord av spelet självt och säger allt som kan stå i en scenariofil.
reference-whole = Ett scenario är en YAML-fil. Id är nycklar med a–z, 0–9 och _. En lista betyder *och*. Tid skrivs med omgångar. Okända nycklar är aldrig tysta: ”samspel check” säger var de står.
reference-words = Korta namn får stå inom klamrar: { "`{sv: Schakt, en: Trenching}`" }. Meningar står på egna rader under `sv:` och `en:`, och där behövs inga citattecken.
reference-column-key = nyckel
reference-column-verb = verb
reference-column-meaning = betyder
reference-column-type = vad som står där
reference-column-default = annars
reference-column-example = exempel
reference-column-sentence = berättas så
reference-needed = *behövs*
reference-profile-title = En egen profil
reference-profile = Det som står inom klamrar i en text, som { "`{kommun}`" }, får sitt påhittade värde under `profile`. En fil `profile.yaml` bredvid scenariot, eller en annan med `--profile`, sätter egna värden i stället: en rad för varje ord, { "`kommun: Storby`" }. Ett ord som scenariot inte har stör ingen; ett som liknar ett av scenariots får en fråga. Det spelade sparas med båda texterna.
reference-gates-title = Årets budget
reference-gates = En port som kommer tillbaka, som budgeten, är ett fönster med `recurring: true`. `open` är första gången och `again` nästa. Blir den av någon av gångerna är den inte missad. Kommer den fler gånger än så är varje gång ett eget fönster, och `compensates` säger vilket det gör upp för.
reference-format-title = Format
reference-format = `format: 1` är det som gäller i dag. När det ändras skriver ”samspel migrate FIL” om en äldre fil till det nya, med kommentarerna kvar.

type-id = id
type-text = text
type-letter = en bokstav
type-month = år och månad
type-link = webbadress
type-words = text på varje språk
type-phrase = text eller tal, samma på alla språk eller ett för varje
type-anything = vad som helst
type-list = lista: { $of }
type-whole = { $most ->
    [none] heltal från { $least }
   *[other] heltal { $least } till { $most }
}

# Äldre format.

format-now = { $name } är nu skriven i format { $format }. Den gamla ligger kvar som { $kept }.
format-already = { $name } är redan skriven i format { $format }.
format-not-written = { $name } och { $kept } går inte att skriva ({ $reason }).
