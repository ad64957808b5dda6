### Times, days, durations, greetings, languages and lists.

## Days

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $weekday } { $day } { $month }
date-short = { $weekday } { $day }

## Times

# A clock time with its day. Sentences put “by” or “for” before it.
time-today = { $time }
time-tomorrow = tomorrow, { $time }
time-on = { $date }, { $time }

## Durations

minutes-ago =
    { $count ->
        [0] just now
        [one] 1 minute ago
       *[other] { $count } minutes ago
    }
hours-ago =
    { $count ->
        [0] less than an hour ago
        [one] 1 hour ago
       *[other] { $count } hours ago
    }
minutes-early =
    { $count ->
        [0] on time
        [one] 1 minute early
       *[other] { $count } minutes early
    }
minutes-late =
    { $count ->
        [0] due now
        [one] 1 minute late
       *[other] { $count } minutes late
    }
minutes-later =
    { $count ->
        [0] at once
        [one] 1 minute later
       *[other] { $count } minutes later
    }

## Greetings

greeting-morning = Good morning, { $name }
greeting-morning-plain = Good morning
greeting-day = Hello, { $name }
greeting-day-plain = Hello
greeting-evening = Good evening, { $name }
greeting-evening-plain = Good evening
greeting-night = Good evening, { $name }
greeting-night-plain = Good evening

## Nights of a stay

# Both as words, up to ten; night-of-many takes numbers.
night-of = Your { $night } night of { $nights }
night-of-one = Your night with us
night-of-many = Night { $night } of { $nights }
ordinal-1 = first
ordinal-2 = second
ordinal-3 = third
ordinal-4 = fourth
ordinal-5 = fifth
ordinal-6 = sixth
ordinal-7 = seventh
ordinal-8 = eighth
ordinal-9 = ninth
ordinal-10 = tenth
cardinal-1 = one
cardinal-2 = two
cardinal-3 = three
cardinal-4 = four
cardinal-5 = five
cardinal-6 = six
cardinal-7 = seven
cardinal-8 = eight
cardinal-9 = nine
cardinal-10 = ten

## Languages

# Each by its own name, the same in all files.
language-en = English
language-de = Deutsch
language-ar = العربية

# What a colleague speaks.
speaks-en = English
speaks-de = German
speaks-ar = Arabic
speaks-pl = Polish
speaks-es = Spanish
speaks-pt = Portuguese
speaks-fr = French
speaks-it = Italian
speaks-vi = Vietnamese
speaks-tr = Turkish
speaks-so = Somali
speaks-uk = Ukrainian
speaks-ja = Japanese
speaks-ko = Korean
speaks-zh = Chinese

## Lists

list-and = { $first } and { $last }
list-comma = { $first }, { $rest }
