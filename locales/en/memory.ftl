### What is remembered of a guest for the next stay

memory-title = For your next stay
memory-lede = We remember what you like only if you say so. You see all of it here, and can take it back whenever you want.
memory-back = My standard
memory-link = Remember it for my next stay
memory-welcome = Welcome back. The same as last time?
memory-choose = Look and choose
memory-same = The same as last time?
memory-same-yes = Yes, these again
memory-same-no = No, thank you
memory-new = Shall we remember this for next time?
memory-new-yes = Yes, remember these
memory-kept = What we remember
memory-nothing = Nothing is remembered of you.
memory-forget = Forget this
memory-forget-all = Forget all of it
memory-none-chosen = Choose at least one, or leave it as it is.
memory-every-day = Every day
memory-and = { ", " }
memory-at = { $days }, at { $time }
memory-with-round = { $days }, with the morning round

## The front desk

known-title = Stayed here before?
known-heading = Is this the { $guest } we know?
known-say = Somebody who was addressed like this said yes to being remembered. Ask the guest. If it is them, their page offers them the same as last time; you see nothing of it.
known-last = Room { $room }, until { $date }
known-yes = Yes, the same guest
known-none = There is nobody of this name whom we remember, or it is settled already.
