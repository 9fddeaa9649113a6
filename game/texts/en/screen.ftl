# Always on the screen
round-of = Round { $round } of { $rounds }
time-left = about { $minutes } min
time-out = time is up
time-stopped = break
time-is-out = The time for this step is up. Take the time you need, or go on.
saved = Saved
saving = Saving …
saving-disk-full = The disk is full, and the latest is not saved yet. Free some space and press Space, and it will be.
saving-no-permission = The file cannot be written to just now. Press Space to try again.
saving-disk = The disk is not answering. Press Space to try again.
cap-space = Space
back = Back
quoted = “{ $what }”
close = Close
links-title = Connections so far
met-of = { $met } of { $of }
none-due = none yet
to-talk-about = To talk about
possible-breakdown = Possible breakdown
empty-chair = empty chair
role-empty = { $role }: empty chair
role-spoken = { $role }: { $left ->
    [one] one move left
   *[other] { $left } moves left
}, knowledge: { $known }
board-spoken = The board: the lines of the roles through the rounds, with decisions, windows and connections
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.

# The keys
key-next = go on
key-page-back = previous page
key-to-check = the check
key-undo = undo
key-redo = redo
key-talked = We talked
key-agree-short = agreement
key-agree = Write an agreement
key-note = note
key-more-time = more time
key-language = Svenska
key-help = Help
key-why = Why is this shown?
key-own-words = In your own words
key-next-role = next role
key-pass = done for the round
key-leader = the leader’s view
key-menu = Menu
key-full-screen = full screen
key-text-size = text size
key-tab = move the highlight
key-quit = quit

# What is expected now
hint-start = Choose a case and how long you want to play.
hint-situation = Read aloud. Go on when everybody has heard.
hint-knowledge = One role at a time reads its own. Go on when all have read.
hint-choice = Think quietly for a moment. Then each team chooses, without showing.
hint-talk = Talk about the question.
hint-turn = { $role } to play. Choose a move, or say done.
hint-form = Answer the question, or go back.
hint-moves = All moves have been made. Go on to the check.
hint-check = Read, and check it against what you remember.
hint-debrief = You decide what is true.
hint-take_home = Write one to three agreements that you want to take home.
hint-over = Thank you for today.

# The first page
start-subtitle = a board game about working together across departments
start-new-title = New game
start-scenario = Case
start-length = How long
start-minutes = { $minutes } minutes
start-minutes-short = { $minutes } min
start-new = Begin
start-old-title = Continue a game
start-no-sittings = The games you have started appear here.
start-sitting = { $day } · { $minutes } minutes · { $steps ->
    [one] one event
   *[other] { $steps } events
}
start-broken = { $name } cannot be played. Press K to see why.
start-no-folder = Nothing can be saved in { $folder }. Start with “--folder” and a folder that can be written to.
start-none = No case was found.
start-write = Write cases

# The rules of the room
rules-title = The rules of the room
rule-game = We examine the game, not each other.
rule-talk = The talk is what matters. The game can wait.
rule-unsure = Being unsure is an answer.
rule-undo = Everything can be undone.
rule-room = What is said here stays here. No names are written down.

# The seats
seat-own = a seat of its own
seat-empty = empty chair
seat-doubled = same seat as { $what }

# Situation
news-consequence = This follows from what happened
news-surprise = Something unexpected
knowledge-title = New knowledge
look-away-how = The roles below have learnt something. Press the number, and that role reads while the others look away.
new-knowledge = { $count ->
    [one] one thing to know
   *[other] { $count } things to know
}
look-away = { $role } reads now. Everybody else looks away for a moment.
look-now = Show
look-title = What { $role } knows
look-done = Done, everybody can look again
closing-title = Closing soon

# Choice
choice-owner = owns the decision
choice-teams-for = Teams for { $letter }
choice-one-more = one more team
choice-teams = { $count ->
    [0] no team
    [one] one team
   *[other] { $count } teams
}
choice-how = Show A, B or C at the same time, with cards or fingers. Type how many teams chose each.
choice-reveal = Reveal the choices
choice-none = First type how many teams chose each option.
choice-letters = A, B and C are the options. Count with the digits. Agreements are made from Talk on.
choice-skip = skip
choice-differ = You chose differently. What did you see that led you there?
choice-same = You all chose the same. What would make somebody choose something else?
choice-settled = The decision is already made. Go on to the talk.

# Talk
talk-begins = { $role } begins.
talk-rule = One at a time. Leadership speaks last.

# Check
happened-title = What happened
window-parts = Acts done: { $done } of { $of }.
window-made = { $window }: it happened
window-closed = { $window } has closed
window-let-go = { $window } was allowed to pass, by choice
issue-claimed = { $role } took on a shared issue
check-title = Check
check-none = No possible breakdown to stop at this round.
check-quiet = It was a quiet round. What do you want to carry into the next?
tap-confirmed = That’s right
tap-talked = We talked without logging it
tap-not-us = Did not apply to us
why-gone = This breakdown is no longer there.

# Notes
note-title = Note
note-how = A short line to remember. It goes into what you take home.
note-no-names = Roles, never names of persons.
write-down = Write it down
own-words-how = How would you say it yourselves?

# The forms
form-nothing = There is nothing to choose here right now.
form-none = None of these
form-ready = Done
form-pick-one = Choose at least one.
form-words = In your own words (if you like)
form-talked = We talked
form-agree = Agreement
form-about-item = Knowledge: { $what }
form-share-what = Which knowledge?
form-share-to = Who gets to know “{ $what }”?
form-hear-whom = Who is to be heard?
form-hear-about = What do you ask { $what } about?
form-hear-stance = What does { $what } say?
form-ask-reply = What does { $what } answer?
form-decide-what = Which decision?
form-decide-option = { $what }: which option?
form-decide-used = What knowledge does “{ $what }” rest on?
form-decide-aside = What do you knowingly set aside?
form-do-what = Which act?
form-promise-what = What is promised?
form-promise-share = share: { $what }
form-promise-do = do: { $what }
form-promise-decide = decide: { $what }
form-promise-to = To whom?
form-promise-due = By which round?
form-claim-what = Which shared issue?
form-claim-take = We take this on: { $what }
form-claim-park = Park: { $what }
form-sort-what = What is to be sorted out?
form-sort-answer = Answer { $role } about “{ $what }”
form-sort-give = Give { $role } what you were asked for: { $what }
form-sort-decline = Tell { $role } that “{ $what }” cannot be shared
form-sort-address = Reply to the concern from { $role } about “{ $what }”
form-sort-reopen = Reopen “{ $what }”
form-sort-confirm = Stand by “{ $what }”
form-sort-renegotiate = Reschedule the promise about “{ $what }”
form-sort-release = Release { $role } from the promise about “{ $what }”
form-sort-acknowledge = We have taken in “{ $what }”
form-sort-waive = Let “{ $what }” pass, by choice
form-sort-assume = Say what you assume about “{ $what }”
form-answer-stance = What do you say about “{ $what }”?
form-talked-about = What did you talk about?
form-talked-who = Who took part in the talk about “{ $what }”?
form-agree-kind = What do you agree on?
form-agree-share = Somebody shares knowledge with somebody, every time
form-agree-hear = Somebody hears somebody, every time
form-agree-share-who = Who shares?
form-agree-share-with = Who gets to know from { $what }?
form-agree-hear-who = Who hears another role?
form-agree-hear-with = Who is heard by { $what }?

# Looking back
debrief-land = Take a breath
debrief-land-1 = We examine the game, not each other.
debrief-land-2 = What the game shows are suggestions. You decide.
debrief-land-3 = One word each: how was it?
debrief-own = Your own picture first
debrief-strength = What worked
debrief-no-strength = The game saw no connection come about. What did you see?
debrief-strength-ask = What did you do that made it work?
debrief-counts = Patterns
debrief-too-short = One game is too short to grade anybody.
debrief-counts-ask = Where do you recognise this in your own work?
debrief-questions = Open questions
debrief-home = Take the question that is closest to your everyday work.

# Take home
plan-title = What do we do now?
plan-how = If something happens, then somebody does something, with somebody, by a certain date. One to three are enough.
plan-name = Agreement { $number }
plan-empty = Press here and write an agreement.
plan-told = If { $when }, then: { $role } { $then }, together with { $with }, by { $date }. We can tell by { $sign }.
plan-when = If
plan-then = does what
plan-role = then: which role
plan-with = together with
plan-date = by
plan-sign = and we can tell by
plan-when-hint = e.g. a detailed plan goes out for consultation
plan-then-hint = e.g. goes through the space in the street
plan-role-hint = e.g. the planner
plan-with-hint = e.g. the network owner
plan-date-hint = e.g. a date within thirty days
plan-sign-hint = e.g. a line in the plan description
plan-lacks-when = What sets it off?
plan-lacks-then = What is the smallest thing you do then?
plan-lacks-role = Which role does it?
plan-lacks-date = When is the first time?
plan-lacks-sign = How will you notice that it has been done?
plan-whole = The agreement is complete. Is it within your own mandate?
routine-share = { $role } shares with { $other }
routine-hear = { $role } hears { $other }

# The end
over-title = Thank you for playing
over-report = Here is what you take with you. Print it on two pages, or send it to the group.
over-open = Open
over-write = Write the report again
over-start = To the start
over-thanks = Book a day a month from now: what was done, what is under way, what has changed?
report-not-yet = Nothing has been written yet.
report-failed = Nothing can be written in { $folder }. The game is saved. You can get the report later with “samspel report”.

# Help
help-situation = Somebody reads aloud. New knowledge goes to the roles that carry it.
help-choice = Each team chooses quietly. All choices are shown at once.
help-talk = One open question. The role on the screen begins.
help-moves = Each role has a few moves. Promising costs nothing.
help-check = What happened, and does it match what the game saw?
help-file = Everything is saved while you play. A game that is interrupted can be continued from the start page.
menu-saved = The game is saved. You can continue at any time.
menu-unsaved = The last of it is not saved yet. Close this and see what it says at the foot of the screen.
leaving-unsaved = The disk is not taking the last of it. Free some space and press Space, or leave once more to go without it.
menu-on = Continue playing
menu-leave = To the start
menu-quit = Quit

# Receipts and what came later
hint-revealed = Let those who are fewer speak first.
key-pages = go on, and the previous page
key-numbers = choose what has that number
key-turns = next role, and done for the round
key-undo-redo = undo, and redo
key-time = more time, and a break
key-cards = Why is this shown, Sort out, In your own words
key-look = what the role to play knows, while others look away
menu-clock-on = go on after the break
menu-clock-off = take a break
menu-reminders-on = show reminders
menu-reminders-off = hide reminders
menu-larger = larger text
menu-smaller = smaller text
help-signs = Signs: a ring is a move left, a filled ring a move made, the paper is knowledge. On the board a dotted line is a connection that waits, a solid line one that has come about, a dashed one with a question mark a possible breakdown, and a stitched line one that was sorted out. The mark on a meter is the goal.
decision-closed = { $decision } closed without a decision
receipt-undo = Undid the last thing.
receipt-redo = Redid the last thing.
receipt-note = Noted: “{ $what }”.
receipt-share = { $by } shared “{ $what }”.
receipt-hear = { $by } asked about “{ $what }”.
receipt-ask = { $by } asked for “{ $what }”.
receipt-promise = { $by } made a promise about “{ $what }”.
receipt-claim = { $by } took on “{ $what }”.
receipt-park = Parked: “{ $what }”.
receipt-talked = Logged: you talked about “{ $what }”.
receipt-agree = Agreed: { $what }. It applies from the next round.
receipt-give-move = { $what } has one more move.
receipt-answer = { $by } answered about “{ $what }”.
receipt-decline = { $by } answered about “{ $what }”.
receipt-acknowledge = { $by } has taken in “{ $what }”.
receipt-confirm = { $by } stands by “{ $what }”.
receipt-reopen = “{ $what }” is open again.
receipt-address = { $by } replied to the concern about “{ $what }”.
receipt-renegotiate = The promise is rescheduled: “{ $what }”.
receipt-release = The promise is released: “{ $what }”.
receipt-waive = “{ $what }” may pass, by choice.
receipt-assume = The assumption about “{ $what }” is noted.
menu-look = what the role whose turn it is knows
form-open = Answer the question on the right, or go back with Esc.
