# Möjliga glapp, räkningar och påminnelser. Korten talar om beslut, kopplingar och ögonblick, aldrig om personer.

scoring-group = Gruppen
scoring-everybody = alla
scoring-promise = ett löfte
scoring-between = { $one } – { $other }
scoring-promise-share = att dela ”{ $about }”
scoring-promise-hear = ett svar om ”{ $about }”
scoring-promise-do = att göra ”{ $about }”
scoring-promise-decide = att besluta om ”{ $about }”
scoring-promise-claim = att ta ansvar för ”{ $about }”
scoring-stance-support = stöder
scoring-stance-concern = tveksam
scoring-stance-object = säger nej
scoring-severity-1 = Notis
scoring-severity-2 = Viktig
scoring-severity-3 = Avgörande

# Hur det ser ut nu
scoring-status-open = Inte utrett än.
scoring-status-repairing = Håller på att redas ut.
scoring-status-repaired = Reddes ut innan det låste sig.
scoring-status-mitigated = Reddes ut i efterhand.
scoring-status-expired = Tillfället har passerat.

# Händelserna bakom ett kort
scoring-event-info-shared = { $round }: { $by } delade ”{ $about }” med { $to }.
scoring-event-info-acknowledged = { $round }: { $by } tog till sig ”{ $about }”.
scoring-event-info-asked = { $round }: { $by } frågade { $to } om ”{ $about }”.
scoring-event-consult-asked = { $round }: { $by } frågade { $to } om ”{ $about }”.
scoring-event-consult-answered = { $round }: { $by } svarade om ”{ $about }”: { $stance }.
scoring-event-concern-addressed = { $round }: { $by } svarade på synpunkten från { $to } om ”{ $about }”.
scoring-event-decision-made = { $round }: ”{ $about }” beslutades: { $option }.
scoring-event-decision-confirmed = { $round }: ”{ $about }” bekräftades: { $option }.
scoring-event-decision-reopened = { $round }: ”{ $about }” öppnades igen.
scoring-event-commit-made = { $round }: { $by } lovade { $to } { $about }.
scoring-event-action-done = { $round }: { $by } gjorde insatsen ”{ $about }”.
scoring-event-meeting-held = { $round }: { $to } pratade om ”{ $about }”.
scoring-event-talk = { $round }: samtalet om ”{ $about }” började.
scoring-event-shock = { $round }: ”{ $about }” hände.
scoring-event-issue-claimed = { $round }: { $by } tog ansvar för ”{ $about }”.
scoring-event-other = { $round }: { $by }, ”{ $about }”.

# Räkningar
scoring-count-coverage = Kopplingar som kom till
scoring-count-foresight = I god tid
scoring-count-answers = Svar på frågor
scoring-count-promises = Löften
scoring-count-repairs = Reddes ut
scoring-count = { $name }: { $met } av { $of }
scoring-count-none = { $name }: inget att räkna
scoring-index-H2 = Par av roller som nådde varandra
scoring-index-H4 = Kunskap som nådde fram före beslutet
scoring-index-H4u = Kunskap som en enda roll bar, och som kom fram
scoring-index-H6 = Utbyten som gick åt båda hållen
scoring-index-H7 = Synpunkter som fick svar
scoring-index-none-H7 = { $name }: inga invändningar loggades
scoring-index-H9 = Vägar mellan roller som användes
scoring-count-note = Ett spel är för kort för att betygsätta någon.

# Påminnelser
scoring-reminder-heard = { $when ->
    [now] ”{ $about }” stänger den här omgången.
   *[next] ”{ $about }” stänger nästa omgång.
 } { $role } är inte hörd än.
scoring-reminder-knows = { $when ->
    [now] ”{ $about }” stänger den här omgången.
   *[next] ”{ $about }” stänger nästa omgång.
 } ”{ $item }” har inte nått { $role } än.
scoring-reminder-act = { $when ->
    [now] ”{ $about }” stänger den här omgången.
   *[next] ”{ $about }” stänger nästa omgång.
 } { $role } har insatsen ”{ $act }” kvar.

scoring-reminder-claim = { $when ->
    [now] ”{ $about }” stänger den här omgången.
   *[next] ”{ $about }” stänger nästa omgång.
 } Ingen har tagit frågan än.
scoring-reminder-premise = ”{ $about }” hänger på något som har ändrats. { $when ->
    [now] Den här omgången
   *[next] Till och med nästa omgång
 } kan { $role } bekräfta beslutet.

# Samspel score
scoring-log-cards = { $count ->
    [0] Inga möjliga glapp.
    [one] 1 möjligt glapp:
   *[other] { $count } möjliga glapp:
 }
scoring-log-unread = Rad { $line } gick inte att läsa: { $word }

# B01 Ensambeslut
b01-name = Ensambeslut
b01-text-plain = ”{ $about }” beslutades i { $round }. { $other } behövde höras, och loggen visar varken fråga eller svar.
b01-question = Vad gjorde att beslutet kändes moget just då – och vem hade kunnat tillföra något?
b01-rule = Regeln: fallet säger att en roll behöver höras innan beslutet fattas. Loggen visar varken en fråga till rollen eller ett svar.
b01-quiet = Kortet hade inte visats om rollen hade frågats, svarat eller varit med i ett samtal om beslutet innan det fattades.
b01-repair = Det reds ut när rollen hörs och beslutet sedan fattas på nytt eller bekräftas.

# B02 Information som stannade
b02-name = Information som stannade
b02-text-plain = ”{ $about }” beslutades i { $round }. ”{ $item }” fanns hos { $one }, och nådde inte { $other }.
b02-text-undecided = ”{ $about }” stängde i { $round } utan beslut. ”{ $item }” fanns hos { $one }, och hade inte nått { $other }.
b02-text-unforeseen = ”{ $about }” beslutades i { $round }. ”{ $item }” fanns hos { $one }, och ingen av er kunde veta att { $other } behövde det.
b02-question = Vad hade hjälpt kunskapen som fanns runt bordet att nå fram till beslutet?
b02-question-unforeseen = Vad hade synliggjort behovet?
b02-rule = Regeln: beslutet behöver kunskapen. Någon vid bordet hade den minst { $lead ->
    [one] en omgång
   *[other] { $lead } omgångar
 } före, och den hade inte nått beslutets ägare när beslutet fattades eller stängde.
b02-quiet = Kortet hade inte visats om kunskapen hade delats med ägaren före beslutet, eller om någon hade lovat att dela den och gjort det i tid.
b02-repair = Det reds ut när kunskapen når ägaren och ett nytt eller bekräftat beslut vilar på den.

# B03 Information för sent
b03-name = Information för sent
b03-text-after = ”{ $item }” fanns hos { $one } och nådde { $other } i { $last }. ”{ $about }” var då redan beslutat eller stängt.
b03-text-last = ”{ $item }” fanns länge hos { $one } och nådde { $other } i { $first }. ”{ $about }” var då på väg att stänga.
b03-question = När hade ni kunnat veta att andra behövde detta?
b03-rule = Regeln: beslutet behöver kunskapen, och någon hade den tidigt. Den nådde ägaren efter beslutet, eller när det var { $lead ->
    [one] en omgång
   *[other] { $lead } omgångar
 } eller mindre kvar till att beslutet stängde.
b03-quiet = Kortet hade inte visats om kunskapen hade delats med ägaren en omgång tidigare, eller om den själv kom sent till bordet.
b03-repair = Det reds ut när ett senare beslut vilar på kunskapen.

# B05 Obesvarad fråga
b05-name = Obesvarad fråga
b05-text-decision = En fråga gick från { $one } till { $other } i { $first } om ”{ $about }”. När { $round } stängde fanns inget svar i loggen.
b05-text-item = En fråga gick från { $one } till { $other } i { $first } om ”{ $item }”. När { $round } stängde fanns inget svar i loggen.
b05-text-settled = En fråga om ”{ $about }” gick till { $other } i { $first }. Beslutet kom i { $last }, innan något svar fanns i loggen.
b05-question = Hur märks det hos er att en fråga har blivit liggande – och vad gör det lätt att svara kort?
b05-rule = Regeln: en fråga har haft sin tid, { $sla ->
    [one] till slutet av nästa omgång
   *[other] till slutet av { $sla } omgångar efter
 }. Loggen visar inget svar, inget nej och inget ”återkommer”.
b05-quiet = Kortet hade inte visats efter ett kort svar, ett nej eller ett löfte om när svaret kommer.
b05-repair = Det reds ut när svaret kommer.

# B06 Skenförankring
b06-name = Skenförankring
b06-text-concern = { $other } var tveksam till ”{ $about }” i { $first }. Beslutet kom i { $last }, och inget svar är loggat däremellan.
b06-text-object = { $other } sade nej till ”{ $about }” i { $first }. Beslutet kom i { $last }, och inget svar är loggat däremellan.
b06-text-hurried = { $other } fick frågan om ”{ $about }” i { $first }. Beslutet kom i { $last }, innan det hann komma ett svar.
b06-question = Hur syns det i beslutet att en synpunkt vägdes in – även när svaret blev nej?
b06-rule = Regeln: en roll har sagt sig tveksam eller sagt nej, och beslutet kom utan att synpunkten fick ett svar. Eller: frågan kom så nära beslutet att rollen inte hann svara.
b06-quiet = Kortet hade inte visats om synpunkten hade fått ett svar, också ett nej, om skälet hade noterats, eller om rollen hade lovat att återkomma med sitt svar. Att gå emot ett råd med ett skäl är inget glapp.
b06-repair = Det reds ut när synpunkten får ett svar och beslutet fattas på nytt, bekräftas eller får stöd av rollen.

# B08 Missat fönster
b08-name = Missat fönster
b08-text-plain = ”{ $about }” stängde i { $round }. { $of ->
    [one] { $done } av 1 insats gjordes.
   *[other] { $done } av { $of } insatser gjordes.
 }
b08-text-unknown = ”{ $about }” stängde i { $round }. ”{ $item }” hade inte nått alla som hade en insats.
b08-question = Vem såg att möjligheten öppnades, och vad behövde de andra veta för att haka på?
b08-rule = Regeln: något kunde göras tillsammans medan fönstret var öppet. När det stängde var färre insatser gjorda än vad som behövdes.
b08-quiet = Kortet hade inte visats om insatserna hade gjorts, eller om ni tillsammans hade bestämt att låta fönstret passera.
b08-repair = Ett fönster som inte återkommer går inte att öppna igen. Ett som återkommer reds ut när insatserna görs.

# B09 Löfte som föll
b09-name = Löfte som föll
b09-text-share = { $one } lovade { $other } { $about }. När { $round } stängde hade det inte kommit fram.
b09-text-hear = { $one } lovade { $other } { $about }. När { $round } stängde fanns svaret inte i loggen.
b09-text-do = { $one } lovade { $other } { $about }. När { $round } stängde var det inte gjort.
b09-text-decide = { $one } lovade { $other } { $about }. När { $round } stängde fanns inget beslut.
b09-text-claim = { $one } lovade { $other } { $about }. När { $round } stängde var frågan utan ägare i loggen.
b09-question = Vad saknades när löftet skulle infrias – och när hade det gått att säga till?
b09-rule = Regeln: ett löfte hade en omgång då det skulle vara klart. Den omgången stängde utan att loggen visar att det hölls, flyttades eller släpptes.
b09-quiet = Kortet hade inte visats om löftet hade hållits, eller om ni hade bestämt en ny omgång innan den gamla stängde.
b09-repair = Det reds ut när det som lovades kommer fram och tas till vara, eller när ni kommer överens på nytt.

# B04 Oanvänd information
b04-name = Oanvänd information
b04-text-plain = ”{ $item }” låg på bordet när ”{ $about }” beslutades i { $last }. Det talar emot valet, och loggen visar varken att beslutet vilar på det eller varför det lades åt sidan.
b04-question = Vad vägde tyngst – och vad lade ni medvetet åt sidan?
b04-rule = Regeln: beslutets ägare hade tagit till sig kunskapen, och den talar emot det som valdes. Beslutet säger vad det vilar på, och kunskapen är inte med.
b04-quiet = Kortet hade inte visats om beslutet hade vilat på kunskapen, eller om ni hade noterat skälet att lägga den åt sidan. Att välja bort med ett skäl är inget glapp.
b04-repair = Det reds ut när ett nytt eller bekräftat beslut vilar på kunskapen, när skälet noteras eller när valet blir ett annat.

# B07 Beslut i otakt
b07-name = Beslut i otakt
b07-text-order = ”{ $about }” beslutades i { $first }. Det hänger på ”{ $before }”, som inte var beslutat då.
b07-text-stale = ”{ $before }” ändrades i { $last }. ”{ $about }” hänger på det, och när { $round } stängde hade det inte bekräftats på nytt.
b07-text-clash = ”{ $before }” och ”{ $about }” har beslutats, det senare i { $last }. Valen är svåra att förena.
b07-text-over = ”{ $before }” och ”{ $about }” har beslutats, det senare i { $last }. Tillsammans tar de mer än vad som finns.
b07-text-apart = ”{ $before }” och ”{ $about }” behöver komma nära varandra i tid. Det ena beslutades i { $first } och det andra i { $last }.
b07-question = Vilket annat beslut hängde detta på – och hur fick ni reda på det?
b07-rule = Regeln: två beslut hänger ihop. De kom i en annan ordning än de behöver, valen går inte ihop, eller så ändrades det ena och det andra bekräftades inte inom { $grace ->
    [one] en omgång
   *[other] { $grace } omgångar
 }.
b07-quiet = Kortet hade inte visats om besluten hade kommit i ordning, om ett antagande hade loggats eller om det andra beslutet hade bekräftats efter ändringen.
b07-repair = Det reds ut när ägarna har haft kontakt och besluten går ihop igen.

# B10 Ansvarsglapp
b10-name = Ansvarsglapp
b10-text-plain = ”{ $about }” stängde i { $round } utan ägare i loggen. { $able } hade kunnat ta den.
b10-text-everyone = ”{ $about }” blev allas fråga i { $first }. När { $round } stängde var ingen roll ägare i loggen.
b10-question = Vem trodde ni hade frågan – och vad hade gjort det tydligt?
b10-rule = Regeln: flera kunde ta en gemensam fråga, och minst två kände till den. När den stängde hade ingen roll tagit den, och den var varken avgjord eller parkerad.
b10-quiet = Kortet hade inte visats om en roll hade tagit frågan eller lovat att ta den, eller om ni hade parkerat den.
b10-repair = Det reds ut när en roll tar frågan efteråt.

# B11 Stuprör
b11-name = Stuprör
b11-text-plain = Mellan { $ones } och { $others } { $missed ->
    [one] fattas en koppling
   *[other] fattas { $missed } kopplingar
 } när { $round } stänger. Loggen visar ingen kontakt mellan dem medan det gick.
b11-question = Vad skulle göra det naturligt att ni två hör av er till varandra nästa gång?
b11-rule = Regeln: två enheter behövde varandra i minst { $silo_links } ärenden. I minst { $silo_missed } procent av dem fattas en koppling, och loggen visar ingen kontakt alls mellan enheterna.
b11-quiet = Kortet hade inte visats om någon i den ena enheten hade delat, frågat, svarat eller pratat med någon i den andra, eller om en utsedd samordnare hade haft kontakt med båda.
b11-repair = Det reds ut när båda hör av sig till varandra och nästa koppling mellan dem kommer till. Kortet samlar andra kort och väger inget eget.

# B12 Flaskhals
b12-name = Flaskhals
b12-text-plain = Det mesta mellan enheterna gick genom { $other } till och med { $round }. { $count ->
    [one] En fråga väntade
   *[other] { $count } frågor väntade
 } länge på svar där.
b12-question = Vilka samtal behöver gå direkt, utan mellanhand?
b12-rule = Regeln: minst { $flows } utbyten gick mellan enheter, och minst { $flow_share } procent av dem genom en och samma roll. Minst { $waiting } frågor väntade för länge på svar där.
b12-quiet = Kortet hade inte visats om frågorna hade fått svar i tid, eller om fler utbyten hade gått direkt. Att vara mittpunkt är inget glapp i sig.
b12-repair = Det reds ut när frågorna där är besvarade och fler utbyten går direkt. Kortet samlar andra kort och väger inget eget.

# B13 Ojämnt utrymme
b13-name = Ojämnt utrymme
b13-text-plain = { $other } har något på spel i ”{ $about }” och fick litet utrymme i { $count } samtal. Ingen fråga gick till rollen i dem.
b13-question = Vems perspektiv hade ni velat höra mer av – och hur bjuder man in det?
b13-rule = Regeln: i minst { $discussions } loggade samtal fick en roll med något på spel mindre än { $voice } procent av en jämn del. Ingen fråga gick till rollen i de omgångarna.
b13-quiet = Kortet hade inte visats om en fråga hade gått till rollen, om rollen hade fått mer utrymme eller om samtalet hade varit kort.
b13-repair = Det reds ut när rollen får en fråga eller mer utrymme i ett senare samtal.

# B14 Låst kurs
b14-name = Låst kurs
b14-text-further = ”{ $news }” blev känt i { $second } och talar emot valet i ”{ $about }”. Nästa steg togs i { $last }, och ingen omprövning är loggad däremellan.
b14-text-silence = ”{ $news }” blev känt i { $second } och talar emot valet i ”{ $about }”. När { $round } stängde var ingen omprövning loggad.
b14-question = Vad skulle ha fått er att ompröva – och vem får säga stopp?
b14-rule = Regeln: något blev känt som talar emot ett val. Antingen togs ett steg till åt samma håll, eller så gick { $review ->
    [one] en omgång
   *[other] { $review } omgångar
 } utan att valet togs upp igen.
b14-quiet = Kortet hade inte visats om beslutet hade öppnats eller bekräftats, om någon hade hörts eller om ett skäl att fortsätta hade noterats. Att hålla fast med ett skäl är inget glapp.
b14-repair = Det reds ut när valet tas upp igen, vad ni än kommer fram till.
