# Spelledarens vy
leader-title = Spelledarens vy
leader-seen-by-all = Det här visas för alla
leader-here = Bara på den här skärmen. Gruppen ser spelet på den andra.
leader-here-one = Det här är ett eget fönster. Gruppen ser spelets fönster.
leader-say-now = Säg nu
leader-aloud = Läs högt
leader-question = Frågan
leader-begins = { $role } börjar. Ledningen talar sist.
leader-page = sida { $page } av { $pages }
leader-hint = Om samtalet står still
leader-scenario-notes = Ur fallet, bara för dem som leder
leader-time = Tiden
leader-step-left = { $step }: ungefär { $minutes } min kvar
leader-step-out = { $step }: tiden är ute
leader-step-over = { $step }: { $minutes } min över tiden
leader-then = Sedan: { $what }
leader-last = Sedan är spelet slut.
leader-in-time = Ni slutar i tid.
leader-to-spare = Ni slutar i tid, med ungefär { $minutes } min till godo.
leader-late = Ni slutar ungefär { $minutes } min efter utsatt tid.
leader-spent = { $minutes } min av { $length } har gått.
leader-ended-early = Spelet slutar efter { $round }.

leader-hints = Om gruppen …
leader-hint-silent = är tyst
leader-hint-silent-how = Vänta tio sekunder. Låt sedan två och två prata i en minut, och ta in ett svar från varje par.
leader-hint-fast = är snabb
leader-hint-fast-how = Fråga vem som inte är med i rummet och vad den hade sagt. Fråga också vad som händer om det dröjer ett halvår.
leader-hint-heated = är het
leader-hint-heated-how = Säg: vi granskar spelet, inte varandra. Låt en roll i taget berätta vad den visste just då. Ta paus om det behövs.
leader-hint-chief = väntar in chefen
leader-hint-chief-how = Låt alla skriva först, och läs upp från andra hållet. Säg: ledningen talar sist, och lyssnar för oss andra.

leader-private = Bara för er som leder
leader-private-how = Syns inte på den delade skärmen och inte i rapporten.
leader-private-seen = Just nu ser alla det här. I rapporten kommer det inte med.
leader-private-new = skriv en rad
leader-private-drop = Ta bort
leader-private-full = Sex rader får plats. Ta bort en, så går det att skriva en ny.
leader-notes-show = Visa råd och anteckningar
leader-notes-hide = Dölj råd och anteckningar
leader-notes-hidden = Råd och egna anteckningar är dolda, för här ser alla.

leader-next = Vidare
leader-back = Sidan före
leader-undo = Ångra
leader-redo = Gör om
leader-more-time = Mer tid
leader-pause = Paus
leader-go-on = Fortsätt
leader-surprise = Låt något hända
leader-give-move = Ge ett drag
leader-seats = Ändra platser
leader-reminders-on = Visa påminnelser
leader-reminders-off = Dölj påminnelser
leader-language = English
leader-window = Eget fönster
leader-swap = Byt skärmar
leader-close = Stäng vyn
leader-form-open = Gruppen svarar på en fråga på skärmen. Svara på den, eller gå tillbaka med Esc, så går det att gå vidare.
leader-nothing-next = Härifrån går det inte vidare.
leader-surprise-how = Vad ska hända? Det visas för alla direkt.
leader-give-move-how = Vilken roll får ett drag till?
leader-seats-how = Ett tryck ändrar hur rollen spelas.

# Vad som är bra att säga, efter det som står på skärmen
script-welcome = Hälsa alla välkomna. Berätta att spelet är ett övningsfall, och att ni granskar spelet och inte varandra.
script-seats = Låt var och en välja en roll, gärna en annan än den egna. Två kan dela på en roll, och några roller får vara en tom stol.
script-rules = Läs reglerna högt, en i taget. Fråga om någon vill lägga till en.
script-about = Läs högt vad spelet är, och vad det inte är. Berätta om den som leder också spelar.
script-where = Läs påståendet högt. Alla blundar och visar ett till fyra fingrar. Räkna, och skriv antalen utan att säga vem.
script-where-told = Låt två och två prata en minut. Den som vill berättar, och ingen behöver.
script-goals = Fråga: vad ska fungera, för vem och när? Flytta strecken dit gruppen vill.
script-situation = Be någon i gruppen läsa högt. Vänta några sekunder efteråt.
script-news = Läs högt vad som har hänt. Fråga: vem berörs först?
script-knowledge = En roll i taget läser det nya, och de andra tittar bort. Rollen avgör själv när den berättar.
script-closing = Läs högt vad som snart stänger. Fråga: vem äger nästa steg?
script-choice = Ge alla en tyst halvminut. Räkna till tre, så visar lagen sina kort samtidigt. Skriv antalen.
script-revealed = Låt dem som valde olika berätta först. Ingen behöver försvara sitt val.
script-talk = Läs frågan högt. Den som står på skärmen börjar, sedan en i taget. Ledningen talar sist.
script-moves = Varje roll har några drag. Fråga: vem behöver något av någon annan? Det går bra att prata först och trycka sedan.
script-moves-done = Alla drag är gjorda. Fråga om någon vill lova något innan ni går till avstämningen.
script-check = Läs högt vad som hände. Fråga: är det så ni minns det?
script-card = Läs högt. Låt den roll som berörs tala först. Fråga: vad visste ni då? Gruppen avgör vad som stämmer.
script-debrief = Luta er tillbaka. Nu handlar det om vad ni såg, och om hur det är hemma.
script-land = Gå laget runt med ett ord var. Ingen kommenterar.
script-own = Ge två tysta minuter. Var och en väljer ett ögonblick som gick lätt och ett som skavde. Visa sedan varandra.
script-strength = Börja med det som bar. Fråga: vad gjorde ni som fick det att fungera?
script-counts = Läs siffrorna utan att väga dem. Fråga: var känner ni igen det här hemma?
script-questions = Välj en av frågorna. Låt samtalet gå hem till er egen vardag.
script-wind = Säg: vi ändrar en enda sak och ser vad som hade kunnat hända. Det är ingen lösning, bara en annan väg.
script-home = Gå igenom kopplingarna en i taget. Fråga: hur är den hemma hos oss?
script-pulse = Läs frågorna högt. Alla lägger en lapp, och ni räknar tillsammans.
script-take-home = Skriv en till tre överenskommelser. Fråga om varje: vad sätter igång den, vem gör vad, när, och hur märker ni att det är gjort?
script-over = Tacka alla. Bestäm vem som skickar rapporten, och boka en dag om en månad.
script-pause = Ni har paus. Allt är sparat.

# Paus
pause-title = Paus
pause-how = Klockan vilar, och allt är sparat.
pause-on = fortsätt
hint-paused = Ta den tid ni behöver.

# Vi är sena
late-title = Vi är sena
late-how = Omgångar kan lämnas ute. Tillbakablicken och överenskommelserna behåller sin tid.
late-ends = Sluta efter { $round }
late-without = Utan { $rounds }. Det ger { $minutes } min.
late-holds = Där ligger { $what }.
late-decisions = { $count ->
    [one] beslutet
   *[other] besluten
} { $titles }
late-windows = { $count ->
    [one] fönstret
   *[other] fönstren
} { $titles }
late-connections = { $count ->
    [one] en koppling
   *[other] { $count } kopplingar
} som väntar
late-enough = Det räcker för att sluta i tid
late-nearest = Det är så nära det går att komma
late-none = Det finns inga omgångar kvar att lämna ute. Tillbakablicken behåller sin tid.
late-all-rounds = Spela alla omgångar
late-all-rounds-how = Alla omgångar blir kvar.
receipt-ends = Spelet slutar efter { $round }. Z ångrar.
receipt-all-rounds = Alla omgångar spelas.
key-late = vi är sena

# Handledningen
guide-title = Handledning
guide-begin = Läs från början
guide-next = Nästa
guide-before = Förra
guide-chapters = Kapitel
guide-keys = Tangenter
guide-where = Kapitel { $chapter } av { $chapters }, sida { $page } av { $pages }
guide-no-more = Här slutar handledningen.
