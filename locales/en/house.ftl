### The house: what guests ask about most, written by the manager, read by guests.

house-title = The house
house-from-home = Good to know about the house
house-say = Good to know while you’re here. For anything else, a person is there.

## The topics

house-wifi = Wi-Fi
house-breakfast = Breakfast
house-hours = Hours
house-person = How to reach a person
house-more = Also good to know

## The guest’s page

house-network = Network
house-password = Password
house-password-later = The password is yours when you are here.
house-copy = Copy
house-copied = Copied
house-join = Wi-Fi as a code for your phone
house-join-say = Point your phone’s camera here and it joins.
house-from-outside = From outside: { $phone }

## The manager’s page

house-edit-say = Guests read this in their own language. What is not written in it, they read in the language of the house. A topic that nobody wrote about is not shown.
house-wifi-hint = The name and the password stand by themselves, to be read and copied easily. Below, only what else one needs to know.
house-breakfast-hint = Where, from when until when, and how it comes to the room.
house-hours-hint = Reception, pool, gym, and by when one checks out. One line for each reads best.
house-person-hint = The number of the desk and the number from outside stand there anyway.
house-more-hint = Whatever else guests ask you again and again.
house-field = { $topic }, { $language }
house-save = Save
house-saved = Saved. Guests read it like this now.
house-wrong = { $what }: { $say }
house-changed = { $what }: { $name } changed this at { $time }.
house-changed-say = Nothing of yours is saved yet, and all you typed is still here. What your colleague wrote stands above it. Saving once more puts yours in its place.
house-taken-out = Nothing stands there any more.
