# Före första omgången, en sida i taget
welcome-seats = Platser
welcome-rules = Regler
welcome-about = Om spelet
welcome-where = Var är vi?
welcome-goals = Målbild
hint-seats = Räkna er, och bestäm vem som spelar vad.
hint-rules = Läs högt. Gå vidare när alla är med.
hint-about = Läs högt, och fråga om något är oklart.
hint-where = Läs högt, räkna, och tryck en gång för varje svar.
hint-where-told = Den som vill berättar. Ingen behöver.
hint-goals = Prata om vad ni vill nå. Strecken går att flytta.
key-begin = till rummets regler
goals-begin = börja första omgången

# Vi som är här
seats-title = Vi som är här
seats-how = En siffra ändrar rollens plats: egen, delad med en annan roll, eller en tom stol.
seats-people = Hur många är ni?
seats-more = fem fler
seats-fewer = fem färre
seats-seating = Hur sitter ni?
seating-single = en och en
seating-pairs = i par
seating-teams = i lag
seating-rings = inre och yttre ring
seats-suggested = Förslag för så många
seats-each = { $low ->
    [one] En person i varje roll.
   *[other] { $low } personer i varje roll.
}
seats-each-or = { $low } eller { $high } personer i varje roll.
seats-ring = { $low ->
    [0] En person i varje roll, och ingen yttre ring än.
    [one] En spelar varje roll, och en lyssnar bakom. De byter plats mellan omgångarna.
   *[other] En spelar varje roll, och { $low } lyssnar bakom. De byter plats mellan omgångarna.
}
seats-ring-or = { $low ->
    [0] En spelar varje roll, och bakom några lyssnar en till. De byter plats mellan omgångarna.
   *[other] En spelar varje roll, och { $low } eller { $high } lyssnar bakom. De byter plats mellan omgångarna.
}
seats-doubled = { $host } spelar också { $role }.
seats-take = Sätt er så
seats-lead = Rollen som börjar samtalet växlar varje omgång. Ledningen talar sist.
seat-own-people = { $count ->
    [0] ingen än
    [one] en person
   *[other] { $count } personer
}
seat-ring = en spelar, { $count ->
    [one] en lyssnar
   *[other] { $count } lyssnar
}
receipt-seats = Nu sitter ni som i förslaget.

# Vad det här är, och inte är
about-is = Det här är
about-is-1 = Ett samtal om hur enheter arbetar ihop, med ett spel som stöd.
about-is-2 = Ett påhittat fall i en påhittad kommun. Det som liknar er vardag är till för att pratas om.
about-is-3 = Ert eget. Vad ni tar med hem bestämmer ni på slutet.
about-not = Det här är inte
about-not-1 = Ett prov. Varje val har något som talar för det.
about-not-2 = En granskning av personer eller enheter. Inga namn skrivs ner.
about-not-3 = Ett beslut. Det ni väljer i spelet gäller bara i spelet.
hat-title = Den som leder i dag
hat-leads = leder samtalet, spelar inte med
hat-joins = leder samtalet, spelar också med
rules-sender = Avsändare: { $sender }

# Var är vi?
where-number = Var är vi? Påstående { $number } av { $of }
where-early = Vi hör om andra enheters planer medan de fortfarande går att ändra.
where-know = När något rör en annan enhet vet vi vem vi ska fråga.
where-together = När ett ärende rör flera enheter sätter vi oss ner ihop tidigt.
where-often = ofta
where-sometimes = ibland
where-seldom = sällan
where-unsure = vet inte
where-how = Blunda, och visa ett till fyra fingrar eller ett kort.
where-reveal = Visa antalen
where-skip = hoppa över
where-none = Skriv först in hur många som visade varje svar.
where-people = { $count ->
    [0] ingen
    [one] en person
   *[other] { $count } personer
}
where-ask = Vad tänkte ni på när ni svarade? Prata två och två en minut.

# Vår målbild
goals-title = Vår målbild
goals-how = Vad ska fungera, och för vem? Välj ett mål, eller flera.
goals-national = Ur ett nationellt mål: { $what }
goals-own = Med egna ord
goals-own-how = Säg målet som ni själva säger det. Det kommer med i det ni tar hem.
goals-meters = Mätarna
goals-meters-how = Det fyllda är läget i dag. Strecket är dit ni vill.
goals-meter-spoken = läget i dag: { $start } av { $of }, strecket: { $mark }
