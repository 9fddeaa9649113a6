# After the last round: winding back, your own picture, at home, what you take with you and the pulse

# Wind back
wind-title = Wind back
wind-how = What could have happened? Pick a round and change one single thing there. All else is done as you did it.
wind-not = What you get to see is a course to talk about, not a solution. You can also go straight on.
wind-skip = on to the debrief
wind-on = go on
wind-key = Wind back, in the debrief
wind-which = What is different in { $round }?
wind-support = Pick one thing. Whoever is heard is taken to answer “supports”.
wind-once = Once
wind-always = An agreement, from the next round on
wind-none-once = There is nothing more here that a decision was waiting for.
wind-none-always = There is no other agreement to try here.
wind-differs = something becomes different
wind-same = everything stays as it was
wind-more = Show more ({ $sheet } of { $sheets })
wind-back-round = pick another round
wind-back-change = pick another thing
wind-hear = { $other } is heard about “{ $about }” in { $round }
wind-share = { $other } learns “{ $about }” from { $role } in { $round }
wind-do = { $role } does “{ $about }” in { $round }
wind-agree-share = { $other } learns what { $role } knows, when a decision needs it
wind-agree-hear = { $other } is heard by { $role }, when a decision needs it
wind-if = If: { $what }
wind-played = How it went
wind-other = How it could have gone
wind-links = Connections that become different
wind-also = Meters and possible breakdowns
wind-link = { $number }. { $one } and { $other }, “{ $about }”: { $before } in the game, { $after } here.
wind-link-promise = { $number }. { $one } and { $other }, a promise: { $before } in the game, { $after } here.
wind-state-pending = waiting
wind-state-met = came about
wind-state-slipped = possible breakdown
wind-state-repaired = sorted out
wind-state-excluded = not counted
wind-meter = { $meter }: { $before } in the game, { $after } here.
wind-cards-played = Possible breakdown only in the game: { $what }.
wind-cards-other = Possible breakdown only here: { $what }.
wind-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
wind-nothing = Connections, meters and possible breakdowns stay as they were. What else would have had to be different?
wind-ask = What would have made it easy to do so?
wind-words = Show in words
wind-boards = Show the boards
wind-dropped-title = This could no longer happen
wind-dropped = { $what } { $why }
wind-dropped-gone = A move in { $round }, about something that never came to be.
wind-dropped-decide = { $by } decided on “{ $what }”.
wind-dropped-do = { $by } did “{ $what }”.
wind-dropped-other = A move in { $round }.

# Your own picture first
own-how = Each role writes a plus and a delta, before anybody sees a card. The others look away.
own-plus = Plus: this went smoothly
own-delta = Delta: this we want to be different
own-written = done
own-not-yet = not yet
own-reveal = Show everybody’s at once
own-none = Nobody has written yet. You can just as well talk instead and go on.
own-away = { $role } writes. Everybody else looks away for a moment.
own-together = Your picture
own-ask = Where do you see the same thing, and where do you see differently?
own-back = back to the roles

# Two moments
moment-begins = { $role } speaks first.
moment-begins-any = Whoever was affected most speaks first.
moment-knew = What did you know then?
moment-knew-how = Keep that apart from what is easy to see afterwards.
moment-else = Which single move would have changed something?
moment-else-how = Try it if you like: R winds back.
moment-not_us = You saw it differently from the log. What did you see?
moment-talked = You talked without logging it. What made it get through?

# Patterns
course-title = Connections that came about, round by round
course-round = After { $round }: { $met } of { $of }

# At home
home-title = At home
home-how = These connections were in the game. How are they where you work? A number changes the answer.
home-ask = Which of them is worth an agreement?
home-works = works
home-sometimes = sometimes
home-unknown = not sure
home-open = no answer yet
home-hear = { $role } hears { $other } before decisions
home-share = { $role } shares with { $other } what a decision needs
home-act = { $role } and { $other } do their parts while the window is open
home-order = { $role } and { $other } keep their decisions in step

# Take home
plan-starts = Start from this:
plan-start-when = a case begins that concerns us both
plan-start-share = shares what needs to be known
plan-start-hear = goes through the proposal before it is decided
plan-start-act = settles when our parts are done
plan-start-order = settles in which order the decisions come
plan-all-taken = All three places are taken. Open one and rewrite it.
plan-lacks-date-unclear = On which day is the first time? Write for example 15 January.
plan-lacks-date-past = That day has already been. Which day do you have in mind?
plan-lacks-date-far = The day is more than thirty days away. Is there a smaller first step?

# The pulse
pulse-title = Before you leave: three questions without names
pulse-how = Answer on slips of paper, or raise a hand with eyes closed. Type the counts. Only counts are kept.
hint-pulse = Count the slips or the hands, and type the counts.
pulse-heard = What was said was heard.
pulse-dared = It was possible to say what one thought.
pulse-useful = This can be used at work.
pulse-yes = yes
pulse-partly = partly
pulse-no = no
pulse-one-more = one more: { $statement } { $answer }
pulse-done = finish

# Agreements on the board
help-agreements = An oval with two hands and two letters is an agreement between those two roles. It stands where it begins to hold.

# In the report
report-own = Your own picture
report-own-plus = Plus
report-own-delta = Delta
report-home = At home
report-home-works = Works
report-home-sometimes = Sometimes
report-home-unknown = Not sure
report-map-agreements = two hands: agreement
report-pulse = Pulse
report-pulse-how = Numbers of answers, without names.
report-pulse-row = yes { $yes }, partly { $partly }, no { $no }

# What the simulated group writes
demo-plus = The network owner was there early.
demo-delta = Ask before the decision, not after.
