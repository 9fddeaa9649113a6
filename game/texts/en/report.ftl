# The report that the group takes home. The connection texts are shown on the screen as well.

# Connections that came about
connection-heard = { $other } was heard about “{ $about }”.
connection-knows = “{ $item }” reached { $other } ahead of “{ $about }”.
connection-order = “{ $about }” rested on a decision that { $one } had already made.
connection-fit = “{ $about }” went together with a decision that { $one } had made.
connection-premise = “{ $about }” was confirmed after { $one } had changed what it hung on.
connection-act = { $one } did “{ $about }” while the window was open.
connection-promise = The promise from { $one } to { $other } was taken care of.

report-page-title = Samspel: { $title }
report-kicker = Samspel · what we take home
report-day = { DATETIME($day, dateStyle: "long") }
report-length = { $minutes } minutes
report-length-all = All rounds

# The game
report-played = The game
report-when = When
report-roles = Roles
report-rounds = Rounds
report-goals = Goals
report-rounds-played = { $played } of { $of } played
report-seat-doubled = same seat as { $host }
report-seat-empty = empty chair

# What worked
report-worked = What worked
report-worked-none = The log shows no connection between two roles yet. What worked that cannot be seen here?
report-strength-repaired = Sorted out on the way

# Moments to learn from
report-lessons = Moments to learn from
report-lessons-how = A possible breakdown is a connection that the log does not show. The group decides whether it was one.
report-lessons-none = The log shows no possible breakdowns. What do you want to take home?
report-said-confirmed = The group: that’s right.
report-said-talked = The group: we talked without logging it. It counts as done.
report-said-not_us = The group: it did not apply to us. It is not counted.
report-said-nothing = The group has not answered this one.
report-status-open = Open when the report was written.
report-status-repairing = Being sorted out when the report was written.
report-status-repaired = Sorted out before it locked.
report-status-mitigated = Sorted out afterwards.
report-status-expired = The moment did not come back.
report-own-words = The group’s own words

# Five counts
report-counts = Five counts
report-count = Count
report-of = { $met } of { $of }
report-not-measurable = nothing to count
report-after = After { $round }
report-in-all = In the end
report-count-repairs = possible breakdowns, of those that could be sorted out
report-count-coverage = of those that had come due
report-count-foresight = the same connections, at least one round before they closed
report-count-answers = those answered in time
report-count-promises = those kept in time

# The map
report-map = The connections
report-map-how = Time runs from left to right, with a line for each role. A connection runs between two lines. At the foot: the meters round by round, with a mark for the goal.
report-map-title = The board of “{ $title }” when the report was written
report-map-empty = There is no connection on the board yet.
report-map-link = { $one } and { $other }, “{ $about }”: { $state }.
report-map-promise = { $one } and { $other }, a promise: { $state }.
report-link-met = came about
report-link-repaired = sorted out on the way
report-link-slipped = possible breakdown
report-link-pending = waiting, or not in time

# Agreements
report-plans = Our agreements
report-plans-none = No agreement has been written yet. This one can be filled in by hand.
report-plan-when = If
report-plan-role = then
report-plan-with = with
report-plan-date = by
report-plan-sign = and we can tell by
report-plan-check = After 30 days
report-plan-done = done
report-plan-going = under way
report-plan-changed = changed
report-plan-dropped = dropped
report-routines = Agreed in the game, to try for real
report-routine-share = { $role } shares what { $other } needs without being asked ({ $round }).
report-routine-hear = { $role } hears { $other } without waiting for a meeting ({ $round }).

# Questions and notes
report-questions = Questions to take home
report-questions-how = Pick two or three for the next working meeting or management group.
report-threads = Left over from the game
report-thread-asked = { $one } asked { $other } about “{ $about }”. No answer is logged.
report-thread-unowned = “{ $issue }” has no owner.
report-thread-parked = “{ $issue }” is parked.
report-notes = Our notes
report-notes-more = { $count ->
    [one] One more note is in the file.
   *[other] { $count } more notes are in the file.
 }

# How it is counted
report-method = How it is counted
report-method-measured = The game follows connections: who is heard ahead of a decision, which knowledge gets through, which acts are done while a window is open, and whether questions are answered and promises kept. Everything is counted from the game’s log.
report-method-not = The game does not measure the talk around the table, who spoke, whether a choice was wise, or how you work together from day to day. What is not logged cannot be seen. That is why every breakdown is a question.
report-cards = { $cards ->
    [0] The log gave no possible breakdowns.
   *[other] The log gave { $cards ->
        [one] 1 possible breakdown
       *[other] { $cards } possible breakdowns
     }. The group’s answers: that’s right { $confirmed }, talked without logging { $talked }, did not apply to us { $not_us }, no answer { $unanswered }.
 }
report-method-names = The game never asks for names. The group’s own lines stand as they were written. The journal stays on the game’s computer until somebody deletes it.
report-method-use = The report is for learning. It is not meant for assessing or comparing anybody.
report-fact-scenario = Case
report-fact-source = Text of the case
report-fact-rules = Version of the rules
report-fact-seed = Random seed
