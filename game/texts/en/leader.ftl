# The leader's view
leader-title = The leader’s view
leader-seen-by-all = Everybody can see this
leader-here = On this screen only. The group sees the game on the other one.
leader-here-one = This is a window of its own. The group sees the game’s window.
leader-say-now = Say now
leader-aloud = Read aloud
leader-question = The question
leader-begins = { $role } begins. Leadership speaks last.
leader-page = page { $page } of { $pages }
leader-hint = If the talk stands still
leader-scenario-notes = From the case, for those who lead
leader-time = The time
leader-step-left = { $step }: about { $minutes } min left
leader-step-out = { $step }: the time is up
leader-step-over = { $step }: { $minutes } min over
leader-then = Then: { $what }
leader-last = Then the game is over.
leader-in-time = You will end on time.
leader-to-spare = You will end on time, with about { $minutes } min to spare.
leader-late = You will end about { $minutes } min after time.
leader-spent = { $minutes } min of { $length } have passed.
leader-ended-early = The game ends after { $round }.

leader-hints = If the group …
leader-hint-silent = is silent
leader-hint-silent-how = Wait ten seconds. Then let people talk in pairs for a minute, and take one answer from each pair.
leader-hint-fast = is fast
leader-hint-fast-how = Ask who is not in the room and what they would have said. Ask too what happens if it takes another half year.
leader-hint-heated = is heated
leader-hint-heated-how = Say: we look at the game, not at each other. Let one role at a time tell what it knew just then. Take a break if you need one.
leader-hint-chief = waits for the boss
leader-hint-chief-how = Let everybody write first, and read out from the other end. Say: leadership speaks last, and listens for the rest of us.

leader-private = Only for those who lead
leader-private-how = Not on the shared screen, and not in the report.
leader-private-seen = Everybody can see this just now. It does not come into the report.
leader-private-new = write a line
leader-private-drop = Take away
leader-private-full = There is room for six lines. Take one away to write a new one.
leader-notes-show = Show advice and notes
leader-notes-hide = Hide advice and notes
leader-notes-hidden = Advice and your own notes are hidden, for everybody can see this.

leader-next = Next
leader-back = Page before
leader-undo = Undo
leader-redo = Redo
leader-more-time = More time
leader-pause = Break
leader-go-on = Go on
leader-surprise = Let something happen
leader-give-move = Give a move
leader-seats = Change seats
leader-reminders-on = Show reminders
leader-reminders-off = Hide reminders
leader-language = Svenska
leader-window = A window of its own
leader-swap = Swap screens
leader-close = Close the view
leader-form-open = The group is answering a question on the screen. Answer it, or go back with Esc, and then you can go on.
leader-nothing-next = There is nowhere further to go from here.
leader-surprise-how = What is to happen? Everybody sees it at once.
leader-give-move-how = Which role gets one more move?
leader-seats-how = A press changes how the role is played.

# What is good to say, by what stands on the screen
script-welcome = Welcome everybody. Tell them that this is a practice case, and that you look at the game and not at each other.
script-seats = Let each person choose a role, preferably not their own. Two can share a role, and some roles may be an empty chair.
script-rules = Read the rules aloud, one at a time. Ask whether anybody wants to add one.
script-about = Read aloud what the game is, and what it is not. Say if the person leading also plays.
script-where = Read the statement aloud. Everybody shuts their eyes and shows one to four fingers. Count, and type the counts without saying who.
script-where-told = Let people talk in pairs for a minute. Those who want to tell do, and nobody needs to.
script-goals = Ask: what has to work, for whom and when? Move the marks to where the group wants them.
script-situation = Ask somebody in the group to read aloud. Wait a few seconds afterwards.
script-news = Read aloud what has happened. Ask: who is touched by it first?
script-knowledge = One role at a time reads what is new, and the others look away. The role decides for itself when to tell.
script-closing = Read aloud what closes soon. Ask: who owns the next step?
script-choice = Give everybody half a minute in silence. Count to three, and the teams show their cards together. Type the counts.
script-revealed = Let those who chose differently tell first. Nobody needs to defend a choice.
script-talk = Read the question aloud. The role on the screen begins, then one at a time. Leadership speaks last.
script-moves = Each role has a few moves. Ask: who needs something from somebody else? It is fine to talk first and press later.
script-moves-done = All moves are made. Ask whether anybody wants to promise something before you go to the check.
script-check = Read aloud what happened. Ask: is that how you remember it?
script-card = Read it aloud. Let the role it touches speak first. Ask: what did you know then? The group decides what is right.
script-debrief = Lean back. Now it is about what you saw, and about how it is at home.
script-land = Go round with one word each. Nobody comments.
script-own = Give two silent minutes. Each person picks a moment that went easily and one that chafed. Then show each other.
script-strength = Begin with what held. Ask: what did you do that made it work?
script-counts = Read the counts without weighing them. Ask: where do you know this from at home?
script-questions = Choose one of the questions. Let the talk go home to your own work.
script-wind = Say: we change one single thing and see what could have happened. It is no solution, only another way.
script-home = Take the connections one at a time. Ask: what is this one like at home?
script-pulse = Read the questions aloud. Everybody leaves a slip, and you count them together.
script-take-home = Write one to three agreements. Ask about each: what sets it off, who does what, when, and how will you see that it is done?
script-over = Thank everybody. Decide who sends the report, and book a day in a month.
script-pause = You are having a break. Everything is saved.

# Break
pause-title = Break
pause-how = The clock rests, and everything is saved.
pause-on = go on
hint-paused = Take the time you need.

# We are late
late-title = We are late
late-how = Rounds can be left out. The debrief and the agreements keep their time.
late-ends = End after { $round }
late-without = Without { $rounds }. That gives { $minutes } min.
late-holds = There we have { $what }.
late-decisions = { $count ->
    [one] the decision
   *[other] the decisions
} { $titles }
late-windows = { $count ->
    [one] the window
   *[other] the windows
} { $titles }
late-connections = { $count ->
    [one] one connection
   *[other] { $count } connections
} still to come
late-enough = That is enough to end on time
late-nearest = That is as close as you can get
late-none = There are no rounds left to leave out. The debrief keeps its time.
late-all-rounds = Play all rounds
late-all-rounds-how = All rounds stay in.
receipt-ends = The game ends after { $round }. Z undoes.
receipt-all-rounds = All rounds will be played.
key-late = we are late

# The guide
guide-title = Leader’s guide
guide-begin = Read from the beginning
guide-next = Next
guide-before = Previous
guide-chapters = Chapters
guide-keys = Keys
guide-where = Chapter { $chapter } of { $chapters }, page { $page } of { $pages }
guide-no-more = The guide ends here.
