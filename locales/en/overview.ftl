### The house’s overview.

overview-title = Overview
overview-period = Period
overview-today = Today
overview-week = 7 days
overview-month = 30 days
overview-heading-today = Today at { $house }
overview-heading-week = Seven days at { $house }
overview-heading-month = Thirty days at { $house }
overview-trouble = Repeat trouble
overview-trouble-none = In no room did the same thing go wrong again.
overview-trouble-count =
    { $count ->
        [one] It happened again once
       *[other] It happened again { $count } times
    }
overview-trouble-say = The same thing in the same room, within 30 days. The column “Again” counts the same.
overview-trouble-guests =
    { $count ->
        [one] Besides, once something went wrong for a guest for whom something had gone wrong before in their stay.
       *[other] Besides, { $count } times something went wrong for a guest for whom something had gone wrong before in their stay.
    }
overview-rooms = The same in the same room
overview-rooms-none = Nothing to list.
overview-items = The same anywhere in the house
overview-items-none = In these days nothing went wrong twice, in whatever room.
overview-col-room = Room
overview-col-what = What
overview-col-times = Times
overview-col-again = Again
overview-col-in-all = In all
overview-col-remembered = In 30 days
overview-col-rooms = Rooms
overview-col-last = Last time
overview-trouble-counts = What counts: promises not kept, what was not right, what could not be done, repairs, noise and smells. Each request counts once. Wishes in a guest’s own words are not compared.
overview-people = Bellpull doesn’t rank people. These numbers are about the house: where guests wait, and what’s stopping the team from saying yes.

overview-range = Other days
overview-from = From
overview-until = To, that day included
overview-show = Show these days
overview-heading-range = { $from } to { $until } at { $house }
overview-heading-days = Overview of { $house }
overview-wrong-from = Please choose the first day.
overview-wrong-until = Please choose the last day.
overview-wrong-backwards = The last day is before the first. Please swap them.
overview-wrong-ahead = The last day is still to come. Please choose today or an earlier day.
overview-wrong-long = These are more than { $most } days. Please choose a later first day.
overview-date = { $day } { $month } { $year }
overview-day-mon = { $day } { $month }
overview-month-year = { $month } { $year }
overview-week-from = Week from { $date }
overview-mon-1 = Jan
overview-mon-2 = Feb
overview-mon-3 = Mar
overview-mon-4 = Apr
overview-mon-5 = May
overview-mon-6 = Jun
overview-mon-7 = Jul
overview-mon-8 = Aug
overview-mon-9 = Sep
overview-mon-10 = Oct
overview-mon-11 = Nov
overview-mon-12 = Dec
overview-percent = { $percent }%
overview-minutes = { $minutes } min
overview-hours = { $hours } h
overview-hours-minutes = { $hours } h { $minutes } min
overview-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
overview-as-table = The same as a table
overview-csv = For a spreadsheet (CSV)

overview-promises = Promises kept
overview-promises-fig = { $kept } of { $all }
overview-promises-none = No promise was due.
overview-promises-by-day = Promises kept, by day
overview-promises-by-week = Promises kept, by week
overview-promises-by-month = Promises kept, by month
overview-promises-say = { $all } were due: { $kept } kept, { $late } late and we said so first, { $missed } missed.
overview-promises-hint = A promise counts on the day it was due. Kept: it was there by then, or within the few minutes your clocks allow. Late, and we said so first: moved before it was due, and then kept. What came back because it was not right counts with its new promise.
overview-kept = Kept
overview-late = Late, and we said so first
overview-missed = Missed
overview-missed-say = Missed on { $day }: { $what }, room { $room }.
overview-missed-see = What happened
overview-missed-more =
    { $count ->
        [one] One more was missed.
       *[other] { $count } more were missed.
    }
overview-missed-open = How it is being put right
overview-col-day = Day
overview-col-week = Week
overview-col-month = Month
overview-col-all = All

overview-answers = Time to a human answer
overview-answers-fig = { $time }, as a rule
overview-answers-title = Share of requests answered by a person, by time waited
overview-answers-say = Half were answered within { $half }, nine in ten within { $nine }. The slowest took { $slowest }.
overview-answers-none = No request waited for an answer.
overview-answers-half = half within { $time }
overview-answers-nine = nine in ten within { $time }
overview-answers-slowest = slowest, { $time }
overview-answers-beyond = slowest, { $time }: further on
overview-answers-promise = our promise: { $minutes } min
overview-answers-before = dashed: as many days before
overview-answers-unanswered =
    { $count ->
        [one] One more was over before anybody answered: the guest took it back, or left.
       *[other] { $count } more were over before anybody answered: the guest took them back, or left.
    }
overview-answers-waiting =
    { $count ->
        [one] One still waits.
       *[other] { $count } still wait.
    }
overview-answers-hint = From the moment a request waits for somebody to the first answer a person gave: a time, a question, something else, or a no. The line is your clock for what is usual; what is urgent or for later has its own.
overview-col-requests = Requests
overview-col-these = These days
overview-col-before = As many days before
overview-col-days = Days
overview-col-seconds = Seconds waited
overview-row-half = Half, within
overview-row-nine = Nine in ten, within
overview-row-slowest = Slowest
overview-row-answered = Answered
overview-row-unanswered = Over before an answer
overview-row-waiting = Still waiting

overview-calls = Calls to guests
overview-calls-fig = { $made } of { $all }
overview-calls-none = No call was due.
overview-calls-say = { $made } made, { $due } still to make, { $missed } missed.
overview-calls-liking = To their liking
overview-calls-not-right = Not right
overview-calls-no-answer = Nobody picked up
overview-calls-missed = Missed
overview-calls-due = Still to make
overview-calls-hint = Missed: the guest left before anybody rang.
overview-col-how = How it went
overview-col-calls = Calls

overview-missed-right = How it was put right
overview-csv-all = All of them for a spreadsheet (CSV)
overview-calls-prefers-none = Would rather not be rung
overview-calls-written = Written instead
overview-yes =
    { $count ->
        [0] What we said yes to
        [one] We said yes to one exception
       *[other] We said yes to { $count } exceptions
    }
overview-yes-say = { $sum } in all, about { $each } each. The team decided { $team } of { $all } without asking a manager.
overview-yes-by = Said yes by { $name }, room { $room }, { $day }
overview-yes-none = No exception in these days.
overview-rules-decide = Decide
overview-rules-all = All rules
overview-rules-more =
    { $count ->
        [one] One more rule
       *[other] { $count } more rules
    }
overview-moments-none = No moment in these days yet.
overview-moments-all = The whole wall
overview-moments-more =
    { $count ->
        [one] One more on the wall
       *[other] { $count } more on the wall
    }
overview-right = Putting it right
overview-right-none = Nothing had to be put right.
overview-right-fig =
    { $closed ->
        [one] One put right
       *[other] { $closed } put right
    }
overview-right-times = Half were put right within { $half }; the longest took { $longest }.
overview-right-open =
    { $count ->
        [0] None is open.
        [one] One is open.
       *[other] { $count } are open.
    }
overview-right-manager =
    { $count ->
        [one] One was closed without all of it, for a reason that a manager wrote down.
       *[other] { $count } were closed without all of it, for reasons that a manager wrote down.
    }
overview-right-opened = Opened
overview-right-closed = Closed
overview-right-by-manager = Closed by a manager, with a reason
overview-right-still = Open now
overview-right-longest = Longest
overview-advice = What guests would change
overview-advice-say =
    { $given ->
        [one] One guest gave advice. Answered: { $answered }. Something came of it: { $followed }.
       *[other] Guests gave advice { $given } times. Answered: { $answered }. Something came of it: { $followed }.
    }
overview-advice-none = No advice in these days.
overview-advice-all = Read it
overview-col-amount = Amount
overview-col-currency = Currency
overview-col-rule = Rule
overview-col-standing = Decision
overview-col-unmet = Wishes not met
overview-col-words = Words
overview-col-told = Told as
overview-col-count = Count
overview-advice-given = Given
overview-advice-answered = Answered
overview-advice-followed = Something came of it
overview-right-half-seconds = Half within, in seconds
overview-right-longest-seconds = Longest, in seconds
