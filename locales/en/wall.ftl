### The wall: moments worth telling, rules that got in the way, and what guests would change.

## Moments

moments-tab = Moments
moments-title = Moments worth telling
moments-say = What somebody did for a guest, for all of us to read.
moments-add = Add one
moments-added = It’s on the wall. Whoever it names has been told.
moments-undo = Undo
moments-taken-back = Taken back. It’s no longer on the wall.
moments-none = Nothing yet. What somebody finds worth telling will stand here.
moments-week = This week
moments-before = Before
moments-take-back = Take it back
moments-a-guest = A guest
moments-noticed = { $name } noticed
moments-about = about { $names }
moments-room = room { $room }
moments-comma = { ", " }
moments-new = A moment worth telling
moments-words = What happened?
moments-words-hint = Every colleague can read it.
moments-quoted = These are the guest’s own words
moments-guest = How the guest wants to be addressed, if you like
moments-which-room = Room, if you like
moments-who = Whom is it about?
moments-who-hint = They read it on their own page. Up to six.
moments-do = Put it on the wall
moments-wrong-empty = Write what happened.
moments-wrong-people = Choose up to { $most } colleagues.
moments-tell = Worth telling
moments-told = On the wall

## What somebody is told on their own page

news-count =
    { $count ->
        [one] One thing new for you
       *[other] { $count } things new for you
    }
news-title = For you
news-read = I’ve read it
news-from-guest = { $guest }, about you:
news-from-a-guest = A guest, about you:
news-moment = { $name } told everybody about you:
news-changed = “{ $rule }” was changed:
news-kept = “{ $rule }” stays, and this is why:

## Rules in the way

rules-tab = Rules in the way
rules-title = Rules that got in the way
rules-say = Told by the team. The manager decides within a week, and whoever named a rule is told.
rules-say-manager = Told by the team. Decide within a week; they are told what you decided.
rules-name = A rule got in the way
rules-named = It’s in the list. Thank you for saying so.
rules-none = Nobody has named a rule.
rules-week = 7 days
rules-month = 30 days
rules-year = A year
rules-times =
    { $count ->
        [0] Not named in this time.
        [one] Got in the way once.
        [2] Got in the way twice.
       *[other] Got in the way { $count } times.
    }
rules-unmet =
    { $count ->
        [one] One guest did not get what they asked for.
       *[other] { $count } wishes were not met.
    }
rules-missed =
    { $count ->
        [one] One wish was late or not right.
       *[other] { $count } wishes were late or not right.
    }
rules-last = Last named { $day }.
rules-open = Waits for a decision
rules-changed = Changed
rules-kept = Stays
rules-was-changed = { $name } changed it, { $day }:
rules-was-kept = { $name } kept it, { $day }:
rules-change = Change it
rules-keep = Keep, say why
rules-what = What is different now?
rules-why = Why does it stay?
rules-change-do = Change it and tell them
rules-keep-do = Keep it and tell them
rules-same = The same as another
rules-same-say = All that was named goes together, under the words you choose.
rules-people = Bellpull doesn’t count who named a rule. It counts what the rule cost guests.
rules-wrong-what = Say what is different now: it is what the team will read.
rules-wrong-why = Say why it stays: it is what the team will read.
rules-wrong-decided = Somebody decided about this rule meanwhile. Read that first; your words are still here.
rules-nameless-hint = Then nobody can tell you what was decided; you’ll find it in the list.
rules-own = In your own words
rules-known = Was it one of these?
rules-known-say = One tap, and the manager sees it.

## Advice

advice-tab = Advice
advice-title = What guests would change
advice-say = We asked them once. Each of them is answered by one of us, by name.
advice-waiting = Waiting for an answer
advice-none-waiting = Nobody is waiting.
advice-left = This guest has left and cannot read an answer here any more. What you write is for the house.
advice-your-answer = Your answer
advice-note-down = Write it down for the house
advice-send = Answer under my name
advice-answered = Answered
advice-came-of-it = What came of it
advice-came-more = More has come of it
advice-came-what = What came of it?
advice-changed-now = What is different now?
advice-write-down = Write it down
advice-waits-hours =
    { $count ->
        [0] Waiting for less than an hour
        [one] Waiting for an hour
       *[other] Waiting for { $count } hours
    }
advice-waits-days = Waiting for { $count } days
advice-wrong-answer = Write your answer.
advice-wrong-outcome = Write what is different now.
advice-wrong-answered = { $name } has answered already. What you wrote was not sent.
advice-wrong-answered-already = A colleague has answered already.
advice-handover = Advice that nobody has answered
