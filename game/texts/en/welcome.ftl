# Before the first round, a page at a time
welcome-seats = Seats
welcome-rules = Rules
welcome-about = The game
welcome-where = Where are we?
welcome-goals = Our goal
hint-seats = Count yourselves, and decide who plays what.
hint-rules = Read aloud. Go on when everyone is with you.
hint-about = Read aloud, and ask if anything is unclear.
hint-where = Read aloud, count, and press once for each answer.
hint-where-told = Whoever wants to tells. Nobody has to.
hint-goals = Talk about what you want to reach. The marks can be moved.
key-begin = to the rules of the room
goals-begin = begin the first round

# Those of us who are here
seats-title = Those of us here
seats-how = A number changes the role’s seat: its own, one shared with another role, or an empty chair.
seats-people = How many are you?
seats-more = five more
seats-fewer = five fewer
seats-seating = How do you sit?
seating-single = one by one
seating-pairs = in pairs
seating-teams = in teams
seating-rings = inner and outer ring
seats-suggested = A suggestion for so many
seats-each = { $low ->
    [one] One person in each role.
   *[other] { $low } people in each role.
}
seats-each-or = { $low } or { $high } people in each role.
seats-ring = { $low ->
    [0] One person in each role, and no outer ring yet.
    [one] One plays each role, and one listens behind. They change places between the rounds.
   *[other] One plays each role, and { $low } listen behind. They change places between the rounds.
}
seats-ring-or = { $low ->
    [0] One plays each role, and behind some of them one more listens. They change places between the rounds.
   *[other] One plays each role, and { $low } or { $high } listen behind. They change places between the rounds.
}
seats-doubled = { $host } also plays { $role }.
seats-take = Sit like this
seats-lead = The role that begins the talk changes every round. Leadership speaks last.
seat-own-people = { $count ->
    [0] nobody yet
    [one] one person
   *[other] { $count } people
}
seat-ring = one plays, { $count ->
    [one] one listens
   *[other] { $count } listen
}
receipt-seats = You now sit as suggested.

# What this is, and is not
about-is = This is
about-is-1 = A talk about how units work together, with a game to lean on.
about-is-2 = A made-up case in a made-up municipality. What resembles your own days is there to be talked about.
about-is-3 = Your own. What you take home is for you to decide at the end.
about-not = This is not
about-not-1 = A test. Every option has something that speaks for it.
about-not-2 = A review of people or units. No names are written down.
about-not-3 = A decision. What you choose in the game holds only in the game.
hat-title = Whoever leads today
hat-leads = leads the talk, does not play
hat-joins = leads the talk, plays too
rules-sender = From: { $sender }

# Where are we?
where-number = Where are we? Statement { $number } of { $of }
where-early = We hear of other units’ plans while they can still be changed.
where-know = When something concerns another unit, we know whom to ask.
where-together = When a matter concerns several units, we sit down together early.
where-often = often
where-sometimes = sometimes
where-seldom = seldom
where-unsure = don’t know
where-how = Close your eyes, and show one to four fingers or a card.
where-reveal = Show the counts
where-skip = skip
where-none = First type in how many showed each answer.
where-people = { $count ->
    [0] nobody
    [one] one person
   *[other] { $count } people
}
where-ask = What did you have in mind when you answered? Talk in pairs for a minute.

# Our goal
goals-title = Our goal
goals-how = What is to work, and for whom? Choose a goal, or several.
goals-national = From a national goal: { $what }
goals-own = In your own words
goals-own-how = Put the goal the way you would say it yourselves. It comes along in what you take home.
goals-meters = The meters
goals-meters-how = The filled part is where things stand today. The mark is where you want to get.
goals-meter-spoken = today: { $start } of { $of }, the mark: { $mark }
