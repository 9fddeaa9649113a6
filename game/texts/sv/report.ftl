# Rapporten som gruppen tar med sig. Connection-texterna visas också på skärmen.

# Kopplingar som kom till
connection-heard = { $other } hördes om ”{ $about }”.
connection-knows = ”{ $item }” nådde { $other } inför ”{ $about }”.
connection-order = ”{ $about }” vilade på ett beslut som { $one } redan hade fattat.
connection-fit = ”{ $about }” gick ihop med ett beslut som { $one } hade fattat.
connection-premise = ”{ $about }” bekräftades efter att { $one } hade ändrat det som det hängde på.
connection-act = { $one } gjorde insatsen ”{ $about }” medan fönstret var öppet.
connection-promise = Löftet från { $one } till { $other } togs om hand.

report-page-title = Samspel: { $title }
report-kicker = Samspel · det här tar vi med oss
report-day = { DATETIME($day, dateStyle: "long") }
report-length = { $minutes } minuter
report-length-all = Alla omgångar

# Spelet
report-played = Spelet
report-when = När
report-roles = Roller
report-rounds = Omgångar
report-goals = Mål
report-rounds-played = { $played } av { $of } spelade
report-seat-doubled = samma plats som { $host }
report-seat-empty = tom stol

# Det här fungerade
report-worked = Det här fungerade
report-worked-none = Ingen koppling mellan två roller finns i loggen än. Vad fungerade som inte syns här?
report-strength-repaired = Reddes ut på vägen

# Ögonblick att lära av
report-lessons = Ögonblick att lära av
report-lessons-how = Ett möjligt glapp är en koppling som loggen inte visar. Gruppen avgör om det stämmer.
report-lessons-none = Inga möjliga glapp finns i loggen. Vad vill ni ta med hem?
report-said-confirmed = Gruppen: det stämmer.
report-said-talked = Gruppen: vi pratade om det utan att logga. Det räknas som gjort.
report-said-not_us = Gruppen: det gällde inte oss. Det räknas inte med.
report-said-nothing = Gruppen har inte svarat på det här.
report-status-open = Öppet när rapporten skrevs.
report-status-repairing = På väg att redas ut när rapporten skrevs.
report-status-repaired = Reddes ut innan det låste sig.
report-status-mitigated = Reddes ut i efterhand.
report-status-expired = Tillfället kom inte tillbaka.
report-own-words = Gruppens egna ord

# Fem räkningar
report-counts = Fem räkningar
report-count = Räkning
report-of = { $met } av { $of }
report-not-measurable = inget att räkna
report-after = Efter { $round }
report-in-all = Till slut
report-count-repairs = möjliga glapp, av dem som gick att reda ut
report-count-coverage = av dem vars tid hade kommit
report-count-foresight = samma kopplingar, minst en omgång innan de stängde
report-count-answers = de som fick svar i tid
report-count-promises = de som hölls i tid

# Kartan
report-map = Kopplingarna
report-map-how = Tiden går från vänster till höger, med en linje för varje roll. En koppling går mellan två linjer. Nederst: mätarna omgång för omgång, med ett streck för målet.
report-map-title = Spelplanen i ”{ $title }” när rapporten skrevs
report-map-empty = Ingen koppling finns på spelplanen än.
report-map-link = { $one } och { $other }, ”{ $about }”: { $state }.
report-map-promise = { $one } och { $other }, ett löfte: { $state }.
report-link-met = kom till
report-link-repaired = reddes ut på vägen
report-link-slipped = möjligt glapp
report-link-pending = väntar, eller kom inte i tid

# Överenskommelser
report-plans = Våra överenskommelser
report-plans-none = Ingen överenskommelse är skriven än. Den här går att fylla i för hand.
report-plan-when = Om
report-plan-role = då
report-plan-with = med
report-plan-date = senast
report-plan-sign = och vi ser det genom
report-plan-check = Efter 30 dagar
report-plan-done = gjort
report-plan-going = på gång
report-plan-changed = ändrat
report-plan-dropped = släppt
report-routines = Överenskommet i spelet, att pröva på riktigt
report-routine-share = { $role } delar det { $other } behöver, utan att bli frågad ({ $round }).
report-routine-hear = { $role } hör { $other } utan att vänta på ett möte ({ $round }).

# Frågor och anteckningar
report-questions = Frågor att ta hem
report-questions-how = Välj två eller tre till nästa arbetsmöte eller ledningsgrupp.
report-threads = Kvar från spelet
report-thread-asked = { $one } frågade { $other } om ”{ $about }”. Inget svar är loggat.
report-thread-unowned = ”{ $issue }” har ingen ägare.
report-thread-parked = ”{ $issue }” är parkerad.
report-notes = Våra anteckningar
report-notes-more = { $count ->
    [one] En anteckning till finns i filen.
   *[other] { $count } anteckningar till finns i filen.
 }

# Så är det räknat
report-method = Så är det räknat
report-method-measured = Spelet följer kopplingar: vem som hörs inför ett beslut, vilken kunskap som når fram, vilka insatser som görs medan ett fönster är öppet, och om frågor får svar och löften hålls. Allt räknas ur spelets logg.
report-method-not = Spelet mäter inte samtalet runt bordet, vem som pratade, om ett val var klokt eller hur ni samarbetar till vardags. Det som inte loggas syns inte. Därför är varje glapp en fråga.
report-cards = { $cards ->
    [0] Loggen gav inga möjliga glapp.
   *[other] Loggen gav { $cards ->
        [one] 1 möjligt glapp
       *[other] { $cards } möjliga glapp
     }. Gruppens svar: stämmer { $confirmed }, pratade utan att logga { $talked }, gällde inte oss { $not_us }, inget svar { $unanswered }.
 }
report-method-names = Spelet frågar aldrig efter namn. Gruppens egna rader står som de skrevs. Journalen ligger kvar på spelets dator tills någon tar bort den.
report-method-use = Rapporten är till för att lära. Den är inte gjord för att bedöma eller jämföra någon.
report-fact-scenario = Fall
report-fact-source = Fallets text
report-fact-rules = Reglernas version
report-fact-seed = Slumpfrö
