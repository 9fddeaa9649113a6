# Efter sista omgången: spola tillbaka, er bild, hos oss, det ni tar med er och pulsen

# Spola tillbaka
wind-title = Spola tillbaka
wind-how = Vad hade kunnat hända? Välj en omgång och ändra en enda sak där. Allt annat görs som ni gjorde det.
wind-not = Det ni får se är ett förlopp att prata om, inte en lösning. Ni kan också gå vidare direkt.
wind-skip = vidare till tillbakablicken
wind-on = vidare
wind-key = Spola tillbaka, i tillbakablicken
wind-which = Vad blir annorlunda i { $round }?
wind-support = Välj en sak. Den som hörs antas svara ”stöder”.
wind-once = En gång
wind-always = En överenskommelse, från nästa omgång
wind-none-once = Här finns inget mer som ett beslut väntade på.
wind-none-always = Här finns ingen mer överenskommelse att pröva.
wind-differs = något blir annorlunda
wind-same = allt blir som det blev
wind-more = Visa fler ({ $sheet } av { $sheets })
wind-back-round = välj en annan omgång
wind-back-change = välj en annan sak
wind-hear = { $other } hörs om ”{ $about }” i { $round }
wind-share = { $other } får veta ”{ $about }” av { $role } i { $round }
wind-do = { $role } gör insatsen ”{ $about }” i { $round }
wind-agree-share = { $other } får veta det { $role } vet, när ett beslut behöver det
wind-agree-hear = { $other } hörs av { $role }, när ett beslut behöver det
wind-if = Om: { $what }
wind-played = Så gick det
wind-other = Så hade det kunnat gå
wind-links = Kopplingar som blir annorlunda
wind-also = Mätare och möjliga glapp
wind-link = { $number }. { $one } och { $other }, ”{ $about }”: { $before } i spelet, { $after } här.
wind-link-promise = { $number }. { $one } och { $other }, ett löfte: { $before } i spelet, { $after } här.
wind-state-pending = väntar
wind-state-met = kom till
wind-state-slipped = möjligt glapp
wind-state-repaired = reddes ut
wind-state-excluded = räknas inte
wind-meter = { $meter }: { $before } i spelet, { $after } här.
wind-cards-played = Möjligt glapp bara i spelet: { $what }.
wind-cards-other = Möjligt glapp bara här: { $what }.
wind-and-more = { $count ->
    [one] och en till
   *[other] och { $count } till
 }
wind-nothing = Kopplingar, mätare och möjliga glapp blir som de blev. Vad mer hade behövt vara annorlunda?
wind-ask = Vad hade gjort det lätt att göra så?
wind-words = Visa i ord
wind-boards = Visa spelplanerna
wind-dropped-title = Det här kunde inte längre hända
wind-dropped = { $what } { $why }
wind-dropped-gone = Ett drag i { $round }, om något som aldrig blev till.
wind-dropped-decide = { $by } beslutade om ”{ $what }”.
wind-dropped-do = { $by } gjorde insatsen ”{ $what }”.
wind-dropped-other = Ett drag i { $round }.

# Er bild först
own-how = Varje roll skriver ett plus och ett delta, innan någon ser ett kort. De andra tittar bort.
own-plus = Plus: det här gick lätt
own-delta = Delta: det här vill vi ha annorlunda
own-written = klart
own-not-yet = inte än
own-reveal = Visa allas på en gång
own-none = Ingen har skrivit än. Det går bra att prata i stället och gå vidare.
own-away = { $role } skriver. Alla andra tittar bort en stund.
own-together = Er bild
own-ask = Var ser ni samma sak, och var ser ni olika?
own-back = tillbaka till rollerna

# Två ögonblick
moment-begins = { $role } berättar först.
moment-begins-any = Den som berördes mest berättar först.
moment-knew = Vad visste ni då?
moment-knew-how = Håll isär det från vad som är lätt att se efteråt.
moment-else = Vilket enda drag hade ändrat något?
moment-else-how = Pröva det om ni vill: R spolar tillbaka.
moment-not_us = Ni såg det annorlunda än loggen. Vad såg ni?
moment-talked = Ni pratade utan att logga. Vad gjorde att det nådde fram?

# Mönster
course-title = Kopplingar som kom till, omgång för omgång
course-round = Efter { $round }: { $met } av { $of }

# Hos oss
home-title = Hos oss
home-how = De här kopplingarna fanns i spelet. Hur är de hemma hos er? En siffra byter svar.
home-ask = Vilken av dem är värd en överenskommelse?
home-works = fungerar
home-sometimes = ibland
home-unknown = vet inte
home-open = inget svar än
home-hear = { $role } hör { $other } inför beslut
home-share = { $role } delar med { $other } det som ett beslut behöver
home-act = { $role } och { $other } gör sina delar medan fönstret är öppet
home-order = { $role } och { $other } tar sina beslut i takt

# Ta med hem
plan-starts = Börja med det här:
plan-start-when = ett ärende börjar som rör oss båda
plan-start-share = delar det som behöver vara känt
plan-start-hear = går igenom förslaget innan det bestäms
plan-start-act = stämmer av när våra insatser görs
plan-start-order = stämmer av i vilken ordning besluten kommer
plan-all-taken = Alla tre platser är tagna. Öppna en och skriv om den.
plan-lacks-date-unclear = Vilken dag är första gången? Skriv till exempel 15 januari.
plan-lacks-date-past = Den dagen har redan varit. Vilken dag tänker ni på?
plan-lacks-date-far = Dagen ligger mer än trettio dagar bort. Finns ett mindre första steg?

# Pulsen
pulse-title = Innan ni går: tre frågor utan namn
pulse-how = Svara med lappar, eller räck upp handen och blunda. Skriv in antalen. Bara antal sparas.
hint-pulse = Räkna lapparna eller händerna, och skriv in antalen.
pulse-heard = Det som sades blev hört.
pulse-dared = Det gick att säga vad man tänkte.
pulse-useful = Det här går att använda på jobbet.
pulse-yes = ja
pulse-partly = delvis
pulse-no = nej
pulse-one-more = en till: { $statement } { $answer }
pulse-done = avsluta

# Överenskommelser på spelplanen
help-agreements = En oval med två händer och två bokstäver är en överenskommelse mellan de två rollerna. Den står där den börjar gälla.

# I rapporten
report-own = Er bild
report-own-plus = Plus
report-own-delta = Delta
report-home = Hos oss
report-home-works = Fungerar
report-home-sometimes = Ibland
report-home-unknown = Vet inte
report-map-agreements = två händer: överenskommelse
report-pulse = Puls
report-pulse-how = Antal svar, utan namn.
report-pulse-row = ja { $yes }, delvis { $partly }, nej { $no }

# Det den simulerade gruppen skriver
demo-plus = Nätägaren kom med tidigt.
demo-delta = Fråga före beslutet, inte efter.
