# What is printed ahead of a game: samspel kit

# The command
kit-done = { $count ->
    [one] One PDF is
   *[other] { $count } PDFs are
 } in { $folder }
kit-no-typst = The sheets are made by the package typst, which is not installed. Run: { $command }
kit-no-scenario = Say which case to print, for example “samspel kit storgatan_oppnas”, or “samspel kit --guide” for the leader’s guide.
kit-no-guide = The leader’s guide is not at { $path }. Fetch the game again, and it comes along.
kit-not-set = { $name } could not be set as a PDF: { $reason }

# Names of the files, without accents
kit-file-invitation = invitation
kit-file-script = script
kit-file-rules = room-rules
kit-file-paper = play-on-paper
kit-file-roles = role-cards
kit-file-choices = choice-cards
kit-file-events = event-cards
kit-file-blanks = blank-cards
kit-file-facts = fact-cards
kit-file-board = board-a3
kit-file-tiles = board-a4
kit-file-agreements = agreements
kit-file-guide = leaders-guide
kit-file-large = large-print

# Their headings
kit-title-invitation = Invitation
kit-title-script = Script
kit-title-rules = Rules of the room
kit-title-paper = Playing on paper
kit-title-roles = Role cards
kit-title-choices = Choice cards
kit-title-events = Event cards
kit-title-blanks = Blank cards
kit-title-facts = Fact cards
kit-title-board = Board
kit-title-tiles = Board on four sheets
kit-title-agreements = Agreements
kit-title-guide = For whoever leads

# In common
kit-minutes = { $minutes } minutes
kit-min = { $minutes } min
kit-all-rounds = all rounds
kit-page = page { $page } of { $pages }
kit-round = Round { $number }: { $title }
kit-span = { $first } to { $last }
kit-quoted = “{ $what }”
kit-meter = { $meter } { $change }
kit-meters = Meters: { $changes }
kit-cut = Cut along the dashed lines.

# Role cards
kit-role = Role card
kit-role-core = Needed in this game
kit-role-empty = Can be an empty chair
kit-role-brief = What you do
kit-role-worry = What troubles you
kit-role-knows = What you know, and not everybody else
kit-role-knows-how = You decide when to tell. Tick those who have been told.
kit-role-knows-none = You carry no knowledge of your own from the start. Ask the others what they know.
kit-role-from = From { $round }
kit-role-shared = Shared with
kit-role-secret = May not be passed on to { $roles }.
kit-role-decides = Decisions you own
kit-role-acts = Acts you can do
kit-role-act = part of “{ $window }”
kit-role-moves = { $moves ->
    [one] One move each round
   *[other] { $moves } moves each round
 }

# The moves, as on the screen
kit-move-share = give knowledge to one or more roles
kit-move-hear = ask a role about a decision, or about what it knows
kit-move-decide = choose, for a decision that you own
kit-move-do = do your act while the window is open
kit-move-promise = promise something, to someone, by a certain round; costs no move
kit-move-claim = take on a shared question, or park it with a reason
kit-move-sort_out = open something again, answer a concern, move a promise

# Choice cards
kit-choice-letters = One card with A, one with B and one with C for each team
kit-choice-card = Choice
kit-choice-card-how = Show it when the others do.
kit-choice-decision = Decision
kit-choice-owner = { $role } owns the decision
kit-choice-hear = Also concerns { $roles }

# Event cards
kit-event-how = For whoever leads. Read a card aloud when what stands at its top has happened.
kit-event-option = Read when it has been chosen.
kit-event-surprise = Something unexpected
kit-event-surprise-when = May come in { $rounds }. Draw one of the cards.
kit-event-consequence = Consequence in { $round }
kit-event-when = If:
kit-event-made = The window came about
kit-event-made-when = Read when the acts are done ({ $need } of { $of }).
kit-event-missed = The window closed
kit-event-missed-when = Read after { $round }, if it did not come about.
kit-event-give = { $roles } learn: { $item }
kit-event-suspends = No longer counts: { $things }

# Fact cards and goals
kit-fact-kicker = What others have done
kit-fact-source = Source: { $source }
kit-fact-checked = Checked { $month }
kit-fact-about = Belongs to “{ $about }”
kit-goal-kicker = A goal to choose
kit-goal-national = The national goal: { $goal }
kit-goal-mark = { $meter }: the mark at { $mark }

# The board
kit-board-alt = The board of “{ $title }”. Time runs from left to right: { $rounds }. A line for each role: { $roles }.
kit-board-part = Part { $part } of { $parts }
kit-board-glue = Cut along the dashed line and lay the sheets edge to edge over the grey strip.
kit-board-pending = waiting
kit-board-met = came about: draw a solid line
kit-board-slipped = possible breakdown: a question mark
kit-board-repaired = sorted out: draw small stitches

# Agreements
kit-plan-title = Our agreement
kit-plan-how = Begin with a small step, within thirty days and within what you decide yourselves.
kit-plan-when = If
kit-plan-when-how = something that really happens where we work
kit-plan-role = then
kit-plan-role-how = a role, not a person
kit-plan-what = does this
kit-plan-what-how = something that can be seen to be done
kit-plan-with = together with
kit-plan-with-how = the role that is needed
kit-plan-date = by
kit-plan-date-how = the first time
kit-plan-sign = and we can tell by
kit-plan-sign-how = a sign that others see too
kit-plan-check = After 30 days
kit-plan-done = done
kit-plan-going = under way
kit-plan-changed = changed
kit-plan-dropped = dropped

# Rules of the room
kit-rules-not = This is not
kit-rules-not-1 = a test. Every choice has something to be said for it.
kit-rules-not-2 = a review of people or departments.
kit-rules-not-3 = a decision. What you choose holds in the game only.

# Playing on paper
kit-paper-lead = The game can be played without a computer. This is what you need, and how it goes.
kit-paper-need = Lay out
kit-paper-need-1 = the board, as a poster or as four sheets taped together
kit-paper-need-2 = a role card for each role, which only that role reads
kit-paper-need-3 = an A, a B and a C for each team, and the decision cards in a pile
kit-paper-need-4 = the event cards, with whoever leads
kit-paper-need-5 = pens in two colours, and two tokens for each role: coins, clips or buttons
kit-paper-round = How a round is played
kit-paper-round-1 = Situation. Whoever leads reads from the script. The roles read what is new on their cards.
kit-paper-round-2 = Choice. Think in silence. All teams show A, B or C at the same time. The talk is what counts, not the number.
kit-paper-round-3 = Talk. The question in the script, one at a time. Leadership speaks last.
kit-paper-round-4 = Moves. Each role has its tokens and lays down one for every move, in any order. A promise costs no token.
kit-paper-round-5 = Check. Read out the event cards that hold, move the meters, and see which windows close.
kit-paper-note = How to take notes on the board
kit-paper-note-1 = A dotted line is a connection that waits. Draw it solid when one role has heard, told or done its part with the other.
kit-paper-note-2 = A decision that is made gets a tick in its ring, and the letter of the choice.
kit-paper-note-3 = A connection that was not in time gets a question mark. Is it a possible breakdown? The group decides.
kit-paper-note-4 = What is sorted out later gets small stitches. The line holds again.
kit-paper-note-5 = Promises go on a note: who, to whom, by which round. Lay the note in the column of that round.
kit-paper-after = Afterwards
kit-paper-after-1 = Count together: how many connections came about, of those there were? Compare with nobody.
kit-paper-after-2 = Pick two moments to talk about, and write one to three agreements on the sheets.
kit-paper-moves = Moves
kit-paper-moves-how = A token for each move. Tick it off, or lay the token in the box.
kit-paper-meters = The meters
kit-paper-meters-how = The ring is where you begin, and the flag is the goal. Move a paper clip, or write.
kit-paper-start = start
kit-paper-goal = goal
kit-paper-role = Role

# The script
kit-script-evening = The session in short
kit-script-block = Part
kit-script-long = Time
kit-script-clock = Clock
kit-script-before = Before they come
kit-script-before-1 = Read the script through once. Ten minutes is enough.
kit-script-before-2 = Print role cards, choice cards, the rules of the room and the agreements. Without a computer you need the board and the event cards too.
kit-script-before-3 = Chairs so that everybody sees the screen or the board. Coffee.
kit-script-before-4 = Look at the list of seats in the invitation: are the core roles there?
kit-script-aloud = Read aloud
kit-script-question = The question
kit-script-say = Say
kit-script-hint = If the talk stands still
kit-script-starting = With a group new to meeting across departments, try: { $ask }
kit-script-seasoned = With a group used to it, try: { $ask }
kit-script-notes = Only for whoever leads
kit-script-new = New on the role cards
kit-script-new-item = { $role }: { $item }
kit-script-opens = Opens now: { $things }
kit-script-closes = Closes now: { $things }
kit-script-focus = The decision in focus: { $decision }
kit-script-owner = { $role } owns it.
kit-script-welcome = Welcome
kit-script-welcome-say = Welcome. Today we play an invented case in { $place }. We examine the game, not each other, and what is said here stays here.
kit-script-welcome-1 = Read the rules of the room aloud, one at a time. Ask whether anybody wants to add one.
kit-script-welcome-2 = Let everybody choose a role, preferably not their own. Two can share a role.
kit-script-welcome-3 = Read the case aloud.
kit-script-where = Where are we?
kit-script-where-how = Read one statement at a time. Everybody closes their eyes and shows fingers: one is often, two sometimes, three seldom, four not sure.
kit-script-where-say = What did you think of when you answered? Talk in pairs for a minute.
kit-script-goals = Your goal: which of the goals do you want to steer by, or how would you put it yourselves?
kit-script-situation-say = Ask somebody to read aloud. Wait a few seconds afterwards.
kit-script-choice-say = Half a minute in silence. Count to three, and all teams show at the same time. Let those who chose differently tell first.
kit-script-talk-say = Read the question aloud. One at a time, and leadership speaks last.
kit-script-moves-say = Who needs something from somebody else? Talk first, then make the move.
kit-script-check-say = What happened? Is that how you remember it? A possible breakdown is a question, and the group decides.
kit-script-consequences = May come back now
kit-script-surprises = May happen now
kit-script-rewind = Rewind
kit-script-rewind-1 = Pick a round. Change one single thing: somebody is heard, is told or does their part earlier.
kit-script-rewind-2 = What could have happened? It is a course of events to talk about, not a solution.
kit-script-debrief = Looking back
kit-script-debrief-1 = Land. One word each, nobody comments.
kit-script-debrief-2 = Your own picture first. Everybody writes down a moment that was easy and one that chafed, before anybody shows.
kit-script-debrief-3 = Strength. A moment that held: what did you do that worked?
kit-script-debrief-4 = Two moments. Whoever was most affected begins. What did you know then? Which single move would have changed something?
kit-script-debrief-one = One moment. Whoever was most affected begins. What did you know then? Which single move would have changed something?
kit-script-debrief-5 = Pattern. How many connections came about, of those there were? Where do you recognise it at home?
kit-script-debrief-ask = Questions to choose among
kit-script-take = Take home
kit-script-take-say = One to three agreements. What sets it off, who does what, when, and how can you tell that it is done?
kit-script-take-1 = Read every agreement aloud. Who passes it on, and to whom?
kit-script-take-2 = Book a day in a month’s time: done, under way, changed or dropped.
kit-script-take-3 = Three questions without names, on a slip of paper each: What was said was heard. It was possible to say what one thought. This can be used at work.
kit-script-stuck = If the group …
kit-script-late = If you are late, leave out a round. Looking back and the agreements keep their time.
kit-script-case = From the case

# The invitation
kit-invite-from = From: { $sender }
kit-invite-hello = We invite you to a talk about how we work together, with a game to help.
kit-invite-what = What is it?
kit-invite-what-1 = A board game that is played together. You sit before an invented case in { $place } and play it in { $rounds ->
    [one] one round
   *[other] { $rounds } rounds
 }.
kit-invite-what-2 = Nobody wins, and nobody is graded. Afterwards you see where the collaboration held and where it may have slipped.
kit-invite-what-3 = You go home with one to three agreements of your own.
kit-invite-case = The case
kit-invite-practical = When and where
kit-invite-day = Day
kit-invite-time = Time
kit-invite-room = Room
kit-invite-answer = Answer to
kit-invite-length = The game takes { $minutes } minutes. Allow another quarter of an hour for coffee and talk.
kit-invite-seats = Who is needed in the room?
kit-invite-seats-how = The core roles need a seat of their own, or somebody who plays two. Write down which function comes.
kit-invite-seat-role = Role
kit-invite-seat-decides = Decides on
kit-invite-seat-who = Who comes?
kit-invite-seat-here = Set
kit-invite-seat-core = core role
kit-invite-seat-empty = can be an empty chair
kit-invite-seat-nothing = takes part and is heard
kit-invite-before = A few lines before
kit-invite-before-text = Hello. Soon we play “{ $title }” together. Nothing to read and nothing to prepare. You may like to think of a time when something got easier because somebody told you early.
kit-invite-after = A few lines after
kit-invite-after-text = Hello, and thank you for the game. Here are our agreements, as we wrote them. In a month we take ten minutes to see how they are: done, under way, changed or dropped. Day:

# Blank cards
kit-blank-event = An event of our own
kit-blank-event-how = Write something that has happened where you work, or could. Read it out as news when it fits. On paper you move the meters yourselves. In the digital game they stay, and the talk counts.
kit-blank-event-title = Heading
kit-blank-event-what = What happens, and who notices?
kit-blank-event-meters = Meters that move
kit-blank-hold = Has taken hold
kit-blank-hold-how = Write what has come in and stays, for example in a plan or a routine, and put the card on the board. It lies there for the rest of the game.
kit-blank-hold-what = What is it that stays?
kit-blank-hold-where = Where is it written?
kit-blank-share = To another municipality
kit-blank-share-how = Write what you have tried, without names. Send the card or a picture of it.
kit-blank-share-tried = This is what we tried
kit-blank-share-noticed = This is what we noticed
kit-blank-share-ask = Do ask (function, no name)
