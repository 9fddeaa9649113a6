# Alltid på skärmen
round-of = Omgång { $round } av { $rounds }
time-left = ungefär { $minutes } min
time-out = tiden är ute
time-stopped = paus
time-is-out = Tiden är ute för det här steget. Ta den tid ni behöver, eller gå vidare.
saved = Sparat
saving = Sparar …
saving-disk-full = Disken är full, och det senaste är inte sparat än. Frigör plats och tryck Mellanslag, så sparas det.
saving-no-permission = Filen går inte att skriva i just nu. Tryck Mellanslag för att försöka igen.
saving-disk = Disken svarar inte. Tryck Mellanslag för att försöka igen.
cap-space = Mellanslag
back = Tillbaka
quoted = ”{ $what }”
close = Stäng
links-title = Kopplingar hittills
met-of = { $met } av { $of }
none-due = inga än
to-talk-about = Att prata om
possible-breakdown = Möjligt glapp
empty-chair = tom stol
role-empty = { $role }: tom stol
role-spoken = { $role }: { $left ->
    [one] ett drag kvar
   *[other] { $left } drag kvar
}, kunskap: { $known }
board-spoken = Spelplanen: rollernas linjer genom omgångarna, med beslut, fönster och kopplingar
nothing-to-undo = Det finns inget att ångra.
nothing-to-redo = Det finns inget att göra om.

# Tangenterna
key-next = vidare
key-page-back = sidan före
key-to-check = avstämning
key-undo = ångra
key-redo = gör om
key-talked = Vi pratade
key-agree-short = överenskommelse
key-agree = Skriv en överenskommelse
key-note = anteckna
key-more-time = mer tid
key-language = English
key-help = Hjälp
key-why = Varför visas detta?
key-own-words = Med egna ord
key-next-role = nästa roll
key-pass = klar för omgången
key-leader = spelledarens vy
key-menu = Meny
key-full-screen = hela skärmen
key-text-size = textstorlek
key-tab = flytta markeringen
key-quit = avsluta

# Vad som väntas nu
hint-start = Välj ett fall och hur länge ni vill spela.
hint-situation = Läs högt. Gå vidare när alla har hört.
hint-knowledge = En roll i taget läser sitt. Gå vidare när alla har läst.
hint-choice = Tänk tyst en stund. Sedan väljer varje lag, utan att visa.
hint-talk = Prata om frågan.
hint-turn = { $role } är på tur. Välj ett drag, eller säg klar.
hint-form = Svara på frågan, eller gå tillbaka.
hint-moves = Alla drag är gjorda. Gå vidare till avstämningen.
hint-check = Läs, och stäm av med det ni själva minns.
hint-debrief = Ni avgör vad som stämmer.
hint-take_home = Skriv en till tre överenskommelser som ni vill ta med hem.
hint-over = Tack för i dag.

# Startsidan
start-subtitle = ett brädspel om samarbete över organisationsgränser
start-new-title = Nytt spel
start-scenario = Fall
start-length = Hur länge
start-minutes = { $minutes } minuter
start-minutes-short = { $minutes } min
start-new = Börja
start-old-title = Fortsätt ett spel
start-no-sittings = Här syns spelen ni har börjat på.
start-sitting = { $day } · { $minutes } minuter · { $steps ->
    [one] en händelse
   *[other] { $steps } händelser
}
start-broken = { $name } går inte att spela. Tryck K för att se varför.
start-no-folder = Det går inte att spara i { $folder }. Starta med ”--folder” och en mapp som går att skriva i.
start-none = Inget fall hittades.
start-write = Skriv fall

# Rummets regler
rules-title = Rummets regler
rule-game = Vi granskar spelet, inte varandra.
rule-talk = Det viktiga är samtalet. Spelet väntar.
rule-unsure = Att vara osäker är ett svar.
rule-undo = Allt går att ångra.
rule-room = Det som sägs här stannar här. Inga namn skrivs ner.

# Platserna
seat-own = egen plats
seat-empty = tom stol
seat-doubled = samma plats som { $what }

# Läget
news-consequence = Det här följer av det som hänt
news-surprise = Något oväntat
knowledge-title = Ny kunskap
look-away-how = Rollerna nedan har fått veta något. Tryck på siffran, så läser den rollen medan andra tittar bort.
new-knowledge = { $count ->
    [one] en sak att veta
   *[other] { $count } saker att veta
}
look-away = Nu läser { $role }. Alla andra tittar bort en stund.
look-now = Visa
look-title = Det här vet { $role }
look-done = Klart, alla kan titta
closing-title = Snart stänger

# Val
choice-owner = äger beslutet
choice-teams-for = Lag för { $letter }
choice-one-more = ett lag till
choice-teams = { $count ->
    [0] inget lag
    [one] ett lag
   *[other] { $count } lag
}
choice-how = Visa A, B eller C samtidigt, med kort eller fingrar. Skriv in hur många lag som valde varje.
choice-reveal = Visa allas val
choice-none = Skriv först in hur många lag som valde varje alternativ.
choice-letters = A, B och C är alternativen. Räkna med siffrorna. Överenskommelser görs från Samtal och framåt.
choice-skip = hoppa över
choice-differ = Ni valde olika. Vad såg ni som ledde dit?
choice-same = Ni valde lika. Vad skulle få någon att välja något annat?
choice-settled = Beslutet är redan fattat. Gå vidare till samtalet.

# Samtal
talk-begins = { $role } börjar.
talk-rule = En i taget. Ledningen talar sist.

# Avstämning
happened-title = Det här hände
window-parts = { $done } av { $of } insatser gjordes.
window-made = { $window }: det blev av
window-closed = { $window } har stängt
window-let-go = { $window } fick passera, med avsikt
issue-claimed = { $role } tog ansvar för en gemensam fråga
check-title = Avstämning
check-none = Inget möjligt glapp att stanna vid den här omgången.
check-quiet = Det blev en stilla omgång. Vad vill ni bära med er till nästa?
tap-confirmed = Stämmer
tap-talked = Vi pratade utan att logga
tap-not-us = Gällde inte oss
why-gone = Det här glappet finns inte längre.

# Anteckningar
note-title = Anteckning
note-how = En kort rad att minnas. Den kommer med i det ni tar hem.
note-no-names = Roller, aldrig namn på personer.
write-down = Skriv ner
own-words-how = Hur skulle ni själva säga det?

# Formulären
form-nothing = Det finns inget att välja här just nu.
form-none = Inget av det
form-ready = Klart
form-pick-one = Välj minst en.
form-words = Med egna ord (om ni vill)
form-talked = Vi pratade
form-agree = Överenskommelse
form-about-item = Kunskap: { $what }
form-share-what = Vilken kunskap?
form-share-to = Vilka får veta ”{ $what }”?
form-hear-whom = Vem ska höras?
form-hear-about = Vad frågar ni { $what } om?
form-hear-stance = Vad säger { $what }?
form-ask-reply = Vad svarar { $what }?
form-decide-what = Vilket beslut?
form-decide-option = { $what }: vilket val?
form-decide-used = Vilken kunskap vilar ”{ $what }” på?
form-decide-aside = Vad lägger ni medvetet åt sidan?
form-do-what = Vilken insats?
form-promise-what = Vad lovas?
form-promise-share = dela: { $what }
form-promise-do = göra: { $what }
form-promise-decide = besluta: { $what }
form-promise-to = Till vem?
form-promise-due = Senast i vilken omgång?
form-claim-what = Vilken gemensam fråga?
form-claim-take = Vi tar frågan: { $what }
form-claim-park = Parkera: { $what }
form-sort-what = Vad ska redas ut?
form-sort-answer = Svara { $role } om ”{ $what }”
form-sort-give = Ge { $role } det ni fick frågan om: { $what }
form-sort-decline = Svara { $role } att ”{ $what }” inte går att dela
form-sort-address = Svara på synpunkten från { $role } om ”{ $what }”
form-sort-reopen = Öppna ”{ $what }” igen
form-sort-confirm = Stå fast vid ”{ $what }”
form-sort-renegotiate = Flytta löftet om ”{ $what }”
form-sort-release = Släpp löftet från { $role } om ”{ $what }”
form-sort-acknowledge = Vi har tagit till oss ”{ $what }”
form-sort-waive = Låt ”{ $what }” passera, med avsikt
form-sort-assume = Säg vad ni antar om ”{ $what }”
form-answer-stance = Vad säger ni om ”{ $what }”?
form-talked-about = Vad pratade ni om?
form-talked-who = Vilka var med i samtalet om ”{ $what }”?
form-agree-kind = Vad kommer ni överens om?
form-agree-share = Någon delar kunskap med någon, varje gång
form-agree-hear = Någon hör någon, varje gång
form-agree-share-who = Vem delar?
form-agree-share-with = Vem får veta av { $what }?
form-agree-hear-who = Vem hör en annan roll?
form-agree-hear-with = Vem blir hörd av { $what }?

# Tillbakablicken
debrief-land = Landa
debrief-land-1 = Vi granskar spelet, inte varandra.
debrief-land-2 = Det som spelet visar är förslag. Ni avgör.
debrief-land-3 = Ett ord var: hur var det?
debrief-own = Er bild först
debrief-strength = Det här fungerade
debrief-no-strength = Spelet såg ingen koppling som kom till. Vad såg ni?
debrief-strength-ask = Vad gjorde ni som fick det att fungera?
debrief-counts = Mönster
debrief-too-short = Ett spel är för kort för att betygsätta någon.
debrief-counts-ask = Var känner ni igen det här hemma?
debrief-questions = Öppna frågor
debrief-home = Ta den fråga som ligger närmast er vardag.

# Ta med hem
plan-title = Vad gör vi nu?
plan-how = Om något händer, då gör någon något, tillsammans med någon, senast ett visst datum. En till tre räcker.
plan-name = Överenskommelse { $number }
plan-empty = Tryck här och skriv en överenskommelse.
plan-told = Om { $when }, då: { $role } { $then }, tillsammans med { $with }, senast { $date }. Vi ser det genom { $sign }.
plan-when = Om
plan-then = gör vad
plan-role = då: vilken roll
plan-with = tillsammans med
plan-date = senast
plan-sign = och vi ser det genom
plan-when-hint = t.ex. en detaljplan går till samråd
plan-then-hint = t.ex. går igenom utrymmet i gatan
plan-role-hint = t.ex. planarkitekten
plan-with-hint = t.ex. nätägaren
plan-date-hint = t.ex. ett datum inom trettio dagar
plan-sign-hint = t.ex. en rad i planbeskrivningen
plan-lacks-when = Vad är det som sätter igång det?
plan-lacks-then = Vad är det minsta ni gör då?
plan-lacks-role = Vilken roll gör det?
plan-lacks-date = När är första gången?
plan-lacks-sign = Hur märker ni att det har blivit gjort?
plan-whole = Överenskommelsen är hel. Ligger den inom ert eget mandat?
routine-share = { $role } delar med { $other }
routine-hear = { $role } hör { $other }

# Slutet
over-title = Tack för spelet
over-report = Här ligger det ni tar med er. Skriv ut det på två sidor, eller skicka det till gruppen.
over-open = Öppna
over-write = Skriv rapporten igen
over-start = Till början
over-thanks = Boka en dag om en månad: vad blev gjort, vad är på gång, vad har ändrats?
report-not-yet = Inget är skrivet än.
report-failed = Det går inte att skriva i { $folder }. Spelet är sparat. Rapporten går att få senare med ”samspel report”.

# Hjälpen
help-situation = Någon läser högt. Ny kunskap går till rollerna som bär den.
help-choice = Varje lag väljer tyst. Alla val visas på en gång.
help-talk = En öppen fråga. Rollen som står på skärmen börjar.
help-moves = Varje roll har några drag. Att lova kostar inget.
help-check = Vad hände, och stämmer det spelet såg?
help-file = Allt sparas medan ni spelar. Ett spel som avbryts går att fortsätta från startsidan.
menu-saved = Spelet är sparat. Det går att fortsätta när som helst.
menu-unsaved = Det sista är inte sparat än. Stäng det här och se vad som står längst ner på skärmen.
leaving-unsaved = Disken tar inte emot det sista. Frigör plats och tryck Mellanslag, eller lämna en gång till för att gå utan det.
menu-on = Fortsätt spela
menu-leave = Till början
menu-quit = Avsluta

# Kvitton och det som kom till
hint-revealed = Låt dem som är färre berätta först.
key-pages = vidare, och sidan före
key-numbers = välj det som har siffran
key-turns = nästa roll, och klar för omgången
key-undo-redo = ångra, och gör om
key-time = mer tid, och paus
key-cards = Varför visas detta, Reda ut, Med egna ord
key-look = det rollen på tur vet, medan andra tittar bort
menu-clock-on = fortsätt efter pausen
menu-clock-off = ta paus
menu-reminders-on = visa påminnelser
menu-reminders-off = dölj påminnelser
menu-larger = större text
menu-smaller = mindre text
help-signs = Tecken: en ring är ett drag kvar, en fylld ring ett gjort drag, papperet är kunskap. På spelplanen är en prickad linje en koppling som väntar, en hel linje en som har kommit till, en streckad med frågetecken ett möjligt glapp, och en sydd linje en som reddes ut. Strecket på en mätare är målet.
decision-closed = { $decision } stängde utan beslut
receipt-undo = Ångrade det senaste.
receipt-redo = Gjorde om det senaste.
receipt-note = Antecknat: ”{ $what }”.
receipt-share = { $by } delade ”{ $what }”.
receipt-hear = { $by } frågade om ”{ $what }”.
receipt-ask = { $by } frågade efter ”{ $what }”.
receipt-promise = { $by } gav ett löfte om ”{ $what }”.
receipt-claim = { $by } tog frågan ”{ $what }”.
receipt-park = Parkerad: ”{ $what }”.
receipt-talked = Loggat: ni pratade om ”{ $what }”.
receipt-agree = Överenskommet: { $what }. Det gäller från nästa omgång.
receipt-give-move = { $what } har ett drag till.
receipt-answer = { $by } svarade om ”{ $what }”.
receipt-decline = { $by } svarade om ”{ $what }”.
receipt-acknowledge = { $by } har tagit till sig ”{ $what }”.
receipt-confirm = { $by } står fast vid ”{ $what }”.
receipt-reopen = ”{ $what }” är öppet igen.
receipt-address = { $by } svarade på synpunkten om ”{ $what }”.
receipt-renegotiate = Löftet är flyttat: ”{ $what }”.
receipt-release = Löftet är släppt: ”{ $what }”.
receipt-waive = ”{ $what }” får passera, med avsikt.
receipt-assume = Antagandet om ”{ $what }” är noterat.
menu-look = det rollen på tur vet
form-open = Svara på frågan till höger, eller gå tillbaka med Esc.
