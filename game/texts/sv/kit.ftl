# Det som skrivs ut inför ett spel: samspel kit

# Kommandot
kit-done = { $count ->
    [one] En PDF ligger
   *[other] { $count } PDF:er ligger
 } i { $folder }
kit-no-typst = Utskrifterna görs av paketet typst, som inte är installerat. Kör: { $command }
kit-no-scenario = Skriv vilket fall som ska skrivas ut, till exempel ”samspel kit storgatan_oppnas”, eller ”samspel kit --guide” för handledningen.
kit-no-guide = Handledningen finns inte på { $path }. Hämta spelet på nytt, så följer den med.
kit-not-set = { $name } gick inte att sätta som PDF: { $reason }

# Filernas namn, utan å, ä och ö
kit-file-invitation = inbjudan
kit-file-script = manus
kit-file-rules = rummets-regler
kit-file-paper = spela-pa-papper
kit-file-roles = rollkort
kit-file-choices = valkort
kit-file-events = handelsekort
kit-file-blanks = tomma-kort
kit-file-facts = faktakort
kit-file-board = spelplan-a3
kit-file-tiles = spelplan-a4
kit-file-agreements = overenskommelser
kit-file-guide = handledning
kit-file-large = storstil

# Rubrikerna på dem
kit-title-invitation = Inbjudan
kit-title-script = Manus
kit-title-rules = Rummets regler
kit-title-paper = Spela på papper
kit-title-roles = Rollkort
kit-title-choices = Valkort
kit-title-events = Händelsekort
kit-title-blanks = Tomma kort
kit-title-facts = Faktakort
kit-title-board = Spelplan
kit-title-tiles = Spelplan på fyra ark
kit-title-agreements = Överenskommelser
kit-title-guide = För den som leder

# Gemensamt
kit-minutes = { $minutes } minuter
kit-min = { $minutes } min
kit-all-rounds = alla omgångar
kit-page = sida { $page } av { $pages }
kit-round = Omgång { $number }: { $title }
kit-span = { $first } till { $last }
kit-quoted = ”{ $what }”
kit-meter = { $meter } { $change }
kit-meters = Mätare: { $changes }
kit-cut = Klipp längs de streckade linjerna.

# Rollkort
kit-role = Rollkort
kit-role-core = Behövs i det här spelet
kit-role-empty = Kan vara en tom stol
kit-role-brief = Det här gör ni
kit-role-worry = Det som skaver
kit-role-knows = Det här vet ni, och inte alla andra
kit-role-knows-how = Ni avgör själva när ni berättar. Kryssa för dem som har fått veta.
kit-role-knows-none = Ni bär ingen egen kunskap från början. Fråga de andra vad de vet.
kit-role-from = Från { $round }
kit-role-shared = Delat med
kit-role-secret = Får inte lämnas ut till { $roles }.
kit-role-decides = Beslut ni äger
kit-role-acts = Insatser ni kan göra
kit-role-act = del av ”{ $window }”
kit-role-moves = { $moves ->
    [one] Ett drag i varje omgång
   *[other] { $moves } drag i varje omgång
 }

# Dragen, som på skärmen
kit-move-share = ge kunskap till en eller flera roller
kit-move-hear = fråga en roll om ett beslut, eller om vad den vet
kit-move-decide = välj, för ett beslut ni äger
kit-move-do = gör er insats medan fönstret är öppet
kit-move-promise = lova något, till någon, till en viss omgång; kostar inget drag
kit-move-claim = ta en gemensam fråga, eller parkera den med ett skäl
kit-move-sort_out = öppna något igen, svara på en synpunkt, flytta ett löfte

# Valkort
kit-choice-letters = Ett kort med A, ett med B och ett med C till varje lag
kit-choice-card = Val
kit-choice-card-how = Visa samtidigt med de andra.
kit-choice-decision = Beslut
kit-choice-owner = { $role } äger beslutet
kit-choice-hear = Berör också { $roles }

# Händelsekort
kit-event-how = För den som leder. Läs upp ett kort när det som står överst på det har hänt.
kit-event-option = Läs när det är valt.
kit-event-surprise = Något oväntat
kit-event-surprise-when = Kan komma i { $rounds }. Dra ett av korten.
kit-event-consequence = Följd i { $round }
kit-event-when = Om:
kit-event-made = Fönstret blev av
kit-event-made-when = Läs när insatserna är gjorda ({ $need } av { $of }).
kit-event-missed = Fönstret stängde
kit-event-missed-when = Läs efter { $round }, om det inte blev av.
kit-event-give = { $roles } får veta: { $item }
kit-event-suspends = Räknas inte längre: { $things }

# Faktakort och mål
kit-fact-kicker = Andra har gjort så här
kit-fact-source = Källa: { $source }
kit-fact-checked = Kontrollerad { $month }
kit-fact-about = Hör till ”{ $about }”
kit-goal-kicker = Mål att välja
kit-goal-national = Det nationella målet: { $goal }
kit-goal-mark = { $meter }: strecket vid { $mark }

# Spelplanen
kit-board-alt = Spelplanen i ”{ $title }”. Tiden går från vänster till höger: { $rounds }. En linje för varje roll: { $roles }.
kit-board-part = Del { $part } av { $parts }
kit-board-glue = Klipp längs den streckade linjen och lägg arken kant i kant över den grå remsan.
kit-board-pending = väntar
kit-board-met = kom till: rita en hel linje
kit-board-slipped = möjligt glapp: ett frågetecken
kit-board-repaired = reddes ut: rita små tvärstreck

# Överenskommelser
kit-plan-title = Vår överenskommelse
kit-plan-how = Börja med ett litet steg, inom trettio dagar och inom det ni själva bestämmer över.
kit-plan-when = Om
kit-plan-when-how = något som händer hos oss på riktigt
kit-plan-role = då gör
kit-plan-role-how = en roll, inte en person
kit-plan-what = detta
kit-plan-what-how = en sak som går att se att den är gjord
kit-plan-with = tillsammans med
kit-plan-with-how = den roll som behövs
kit-plan-date = senast
kit-plan-date-how = den första gången
kit-plan-sign = och vi ser det genom
kit-plan-sign-how = ett tecken som andra också ser
kit-plan-check = Efter 30 dagar
kit-plan-done = gjort
kit-plan-going = på gång
kit-plan-changed = ändrat
kit-plan-dropped = släppt

# Rummets regler
kit-rules-not = Det här är inte
kit-rules-not-1 = ett prov. Varje val har något som talar för det.
kit-rules-not-2 = en granskning av personer eller enheter.
kit-rules-not-3 = ett beslut. Det ni väljer gäller bara i spelet.

# Spela på papper
kit-paper-lead = Spelet går att spela utan dator. Det här behövs, och så går det till.
kit-paper-need = Lägg fram
kit-paper-need-1 = spelplanen, som affisch eller fyra hopklistrade ark
kit-paper-need-2 = ett rollkort till varje roll, som bara den läser
kit-paper-need-3 = ett A, ett B och ett C till varje lag, och beslutskorten i en hög
kit-paper-need-4 = händelsekorten hos den som leder
kit-paper-need-5 = pennor i två färger, och två brickor till varje roll: mynt, gem eller knappar
kit-paper-round = Så spelas en omgång
kit-paper-round-1 = Läget. Den som leder läser upp ur manuset. Rollerna läser det som är nytt på sina kort.
kit-paper-round-2 = Val. Tänk tyst. Alla lag visar A, B eller C samtidigt. Det är samtalet som räknas, inte antalet.
kit-paper-round-3 = Samtal. Frågan i manuset, en i taget. Ledningen talar sist.
kit-paper-round-4 = Drag. Varje roll har sina brickor och lägger en för varje drag, i vilken ordning som helst. Att lova kostar ingen bricka.
kit-paper-round-5 = Avstämning. Läs upp de händelsekort som stämmer, flytta mätarna, och se efter vilka fönster som stänger.
kit-paper-note = Så antecknar ni på spelplanen
kit-paper-note-1 = En prickad linje är en koppling som väntar. Dra den hel när den ena rollen har hört, berättat för eller gjort sin del med den andra.
kit-paper-note-2 = Ett beslut som är taget får en bock i ringen och bokstaven för valet.
kit-paper-note-3 = En koppling som inte hann till får ett frågetecken. Är den ett möjligt glapp? Gruppen avgör.
kit-paper-note-4 = Det som reds ut senare får små tvärstreck. Då håller linjen igen.
kit-paper-note-5 = Löften skrivs på en lapp: vem, till vem, till vilken omgång. Lappen läggs i den omgångens kolumn.
kit-paper-after = Efteråt
kit-paper-after-1 = Räkna tillsammans: hur många kopplingar kom till, av dem som fanns? Jämför med ingen.
kit-paper-after-2 = Välj två ögonblick att prata om, och skriv en till tre överenskommelser på arken.
kit-paper-moves = Drag
kit-paper-moves-how = En bricka för varje drag. Bocka av, eller lägg brickan i rutan.
kit-paper-meters = Mätarna
kit-paper-meters-how = Ringen är där ni börjar, och flaggan är målet. Flytta ett gem, eller skriv.
kit-paper-start = start
kit-paper-goal = mål
kit-paper-role = Roll

# Manuset
kit-script-evening = Passet i korthet
kit-script-block = Del
kit-script-long = Tid
kit-script-clock = Klockan
kit-script-before = Innan de kommer
kit-script-before-1 = Läs igenom manuset en gång. Tio minuter räcker.
kit-script-before-2 = Skriv ut rollkort, valkort, rummets regler och överenskommelser. Spelar ni utan dator behövs också spelplanen och händelsekorten.
kit-script-before-3 = Stolar så att alla ser skärmen eller spelplanen. Kaffe.
kit-script-before-4 = Titta på platslistan i inbjudan: är kärnrollerna på plats?
kit-script-aloud = Läs högt
kit-script-question = Frågan
kit-script-say = Säg
kit-script-hint = Om samtalet står still
kit-script-starting = Ovana vid att mötas över gränser, pröva: { $ask }
kit-script-seasoned = Vana vid det, pröva: { $ask }
kit-script-notes = Bara för den som leder
kit-script-new = Nytt på rollkorten
kit-script-new-item = { $role }: { $item }
kit-script-opens = Öppnar nu: { $things }
kit-script-closes = Stänger nu: { $things }
kit-script-focus = Beslutet i fokus: { $decision }
kit-script-owner = { $role } äger det.
kit-script-welcome = Välkomna
kit-script-welcome-say = Välkomna. I dag spelar vi ett påhittat fall i { $place }. Vi granskar spelet, inte varandra, och det som sägs här stannar här.
kit-script-welcome-1 = Läs rummets regler högt, en i taget. Fråga om någon vill lägga till en.
kit-script-welcome-2 = Låt var och en välja en roll, gärna en annan än den egna. Två kan dela på en roll.
kit-script-welcome-3 = Läs fallet högt.
kit-script-where = Var är vi?
kit-script-where-how = Läs ett påstående i taget. Alla blundar och visar fingrar: ett är ofta, två ibland, tre sällan, fyra vet inte.
kit-script-where-say = Vad tänkte ni på när ni svarade? Prata två och två en minut.
kit-script-goals = Er målbild: vilket av målen vill ni steget mot, eller hur skulle ni säga det själva?
kit-script-situation-say = Be någon läsa högt. Vänta några sekunder efteråt.
kit-script-choice-say = En tyst halvminut. Räkna till tre, så visar alla lag samtidigt. Låt dem som valde olika berätta först.
kit-script-talk-say = Läs frågan högt. En i taget, och ledningen talar sist.
kit-script-moves-say = Vem behöver något av någon annan? Prata först, gör draget sedan.
kit-script-check-say = Vad hände? Är det så ni minns det? Ett möjligt glapp är en fråga, och gruppen avgör.
kit-script-consequences = Kan komma tillbaka nu
kit-script-surprises = Kan hända nu
kit-script-rewind = Spola tillbaka
kit-script-rewind-1 = Välj en omgång. Ändra en enda sak: någon hörs, får veta eller gör sin del tidigare.
kit-script-rewind-2 = Vad hade kunnat hända? Det är ett förlopp att prata om, inte en lösning.
kit-script-debrief = Tillbakablick
kit-script-debrief-1 = Landa. Ett ord var, ingen kommenterar.
kit-script-debrief-2 = Er bild först. Var och en skriver ett ögonblick som gick lätt och ett som skavde, innan någon visar.
kit-script-debrief-3 = Styrka. Ett ögonblick som bar: vad gjorde ni som fungerade?
kit-script-debrief-4 = Två ögonblick. Den som berördes mest börjar. Vad visste ni då? Vilket enda drag hade ändrat något?
kit-script-debrief-one = Ett ögonblick. Den som berördes mest börjar. Vad visste ni då? Vilket enda drag hade ändrat något?
kit-script-debrief-5 = Mönster. Hur många kopplingar kom till, av dem som fanns? Var känner ni igen det hemma?
kit-script-debrief-ask = Frågor att välja bland
kit-script-take = Ta med hem
kit-script-take-say = En till tre överenskommelser. Vad sätter igång den, vem gör vad, när, och hur märker ni att det är gjort?
kit-script-take-1 = Läs upp varje överenskommelse. Vem skickar den vidare, och till vem?
kit-script-take-2 = Boka en dag om en månad: gjort, på gång, ändrat eller släppt.
kit-script-take-3 = Tre frågor utan namn, med en lapp var: Det som sades blev hört. Det gick att säga vad man tänkte. Det här går att använda på jobbet.
kit-script-stuck = Om gruppen …
kit-script-late = Är ni sena, hoppa över en omgång. Tillbakablicken och överenskommelserna behåller sin tid.
kit-script-case = Ur fallet

# Inbjudan
kit-invite-from = Avsändare: { $sender }
kit-invite-hello = Vi bjuder in till ett samtal om hur vi arbetar ihop, med ett spel som stöd.
kit-invite-what = Vad är det?
kit-invite-what-1 = Ett brädspel som spelas tillsammans. Ni sitter framför ett påhittat fall i { $place } och spelar det i { $rounds ->
    [one] en omgång
   *[other] { $rounds } omgångar
 }.
kit-invite-what-2 = Ingen vinner, och ingen får betyg. Efteråt ser ni var samarbetet höll och var det kan ha glappat.
kit-invite-what-3 = Ni går hem med en till tre egna överenskommelser.
kit-invite-case = Fallet
kit-invite-practical = Tid och plats
kit-invite-day = Dag
kit-invite-time = Tid
kit-invite-room = Rum
kit-invite-answer = Svara till
kit-invite-length = Spelet tar { $minutes } minuter. Räkna med en kvart till för kaffe och prat.
kit-invite-seats = Vem behövs i rummet?
kit-invite-seats-how = Kärnrollerna behöver en egen plats eller någon som spelar två. Skriv vilken funktion som kommer.
kit-invite-seat-role = Roll
kit-invite-seat-decides = Bestämmer om
kit-invite-seat-who = Vem kommer?
kit-invite-seat-here = Klar
kit-invite-seat-core = kärnroll
kit-invite-seat-empty = kan vara tom stol
kit-invite-seat-nothing = är med och hörs
kit-invite-before = Några rader före
kit-invite-before-text = Hej. Snart spelar vi ”{ $title }” tillsammans. Inget att läsa på och inget att förbereda. Tänk gärna på ett tillfälle då något hos oss blev enklare för att någon berättade i tid.
kit-invite-after = Några rader efter
kit-invite-after-text = Hej, och tack för spelet. Här är våra överenskommelser, som vi skrev dem. Om en månad tar vi tio minuter och ser efter: gjort, på gång, ändrat eller släppt. Dag:

# Tomma kort
kit-blank-event = Vår egen händelse
kit-blank-event-how = Skriv något som har hänt hos er, eller kunde hända. Läs upp den som en nyhet när den passar. På papper flyttar ni mätarna själva. I det digitala spelet står de kvar, och samtalet räknas.
kit-blank-event-title = Rubrik
kit-blank-event-what = Vad händer, och vem märker det?
kit-blank-event-meters = Mätare som rör sig
kit-blank-hold = Har fått fäste
kit-blank-hold-how = Skriv vad som har kommit in och blir kvar, till exempel i en plan eller en rutin, och lägg kortet på spelplanen. Det ligger där resten av spelet.
kit-blank-hold-what = Vad är det som blir kvar?
kit-blank-hold-where = Var står det skrivet?
kit-blank-share = Till en annan kommun
kit-blank-share-how = Skriv det ni har prövat, utan namn. Skicka kortet eller en bild av det.
kit-blank-share-tried = Det här prövade vi
kit-blank-share-noticed = Det här märkte vi
kit-blank-share-ask = Fråga gärna (funktion, inget namn)
