### What is remembered of a guest for the next stay

memory-title = For your next stay
memory-lede = We remember what you like only if you say so. You see all of it here, and can take it back whenever you want.
memory-link = Remember it for my next stay
memory-welcome = Welcome back. The same as last time?
memory-choose = Look and choose
memory-same = The same as last time?
memory-same-yes = Yes, these again
memory-same-no = No, thank you
memory-new = Shall we remember this for next time?
memory-new-yes = Yes, remember these
memory-kept = What we remember
memory-until = Kept for two years after your last stay, or until you say so. When you have left, the front desk does it for you.
memory-nothing = Nothing is remembered of you.
memory-forget = Forget this
memory-forget-all = Forget all of it
memory-none-chosen = Choose at least one, or leave it as it is.
memory-missed = Not set: { $things }. That is a good deal for one stay, and we’d like to get all of it right. Please call us and dial { $extension }.

## The front desk

known-title = Stayed here before?
known-heading = Is this the { $guest } we know?
known-say = Somebody who was addressed like this said yes to being remembered. Ask the guest. If it is them, their page offers them the same as last time; you see nothing of it.
known-last = Room { $room }, until { $date } { $year }
known-yes = Yes, the same guest
known-no = No, somebody else
known-none = There is nobody of this name whom we remember, or it is settled already.

forget-title = Remembered guests
forget-say = They said yes to being remembered. What is remembered is for them alone and does not stand here. Whoever asks to be forgotten is forgotten at once, and everybody else two years after their last stay.
forget-name = Name
forget-look = Look
forget-none = We remember nobody.
forget-nobody = There is nobody of this name whom we remember.
forget-more = There are more. Look for the name.
forget-guest = Forget this guest
forget-ask = Has { $guest } asked for it? Everything that is remembered is gone then and cannot be brought back.
forget-do = Yes, forget all of it
forget-done = Forgotten. Nothing that was remembered is left.
