### Times, days, durations, greetings, languages and lists, in German.

## Days

weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-long = { $weekday }, { $day }. { $month }
date-short = { $weekday } { $day }.

## Times

# A clock time with its day. Sentences put “bis” or “für” before it and “Uhr” after it.
time-today = { $time }
time-tomorrow = morgen, { $time }
time-on = { $date } um { $time }

## Durations

minutes-ago =
    { $count ->
        [0] gerade eben
        [one] vor 1 Minute
       *[other] vor { $count } Minuten
    }
hours-ago =
    { $count ->
        [0] vor weniger als 1 Stunde
        [one] vor 1 Stunde
       *[other] vor { $count } Stunden
    }
minutes-early =
    { $count ->
        [0] pünktlich
        [one] 1 Minute früher
       *[other] { $count } Minuten früher
    }
minutes-late =
    { $count ->
        [0] jetzt fällig
        [one] 1 Minute zu spät
       *[other] { $count } Minuten zu spät
    }
minutes-later =
    { $count ->
        [0] sofort
        [one] 1 Minute später
       *[other] { $count } Minuten später
    }

## Greetings

greeting-morning = Guten Morgen, { $name }
greeting-morning-plain = Guten Morgen
greeting-day = Guten Tag, { $name }
greeting-day-plain = Guten Tag
greeting-evening = Guten Abend, { $name }
greeting-evening-plain = Guten Abend
greeting-night = Guten Abend, { $name }
greeting-night-plain = Guten Abend

## Nights of a stay

# Both as words, up to ten; night-of-many takes numbers.
night-of = Ihre { $night } von { $nights } Nächten
night-of-one = Ihre Nacht bei uns
night-of-many = Nacht { $night } von { $nights }
ordinal-1 = erste
ordinal-2 = zweite
ordinal-3 = dritte
ordinal-4 = vierte
ordinal-5 = fünfte
ordinal-6 = sechste
ordinal-7 = siebte
ordinal-8 = achte
ordinal-9 = neunte
ordinal-10 = zehnte
cardinal-1 = einer
cardinal-2 = zwei
cardinal-3 = drei
cardinal-4 = vier
cardinal-5 = fünf
cardinal-6 = sechs
cardinal-7 = sieben
cardinal-8 = acht
cardinal-9 = neun
cardinal-10 = zehn

## Languages

# Each by its own name, the same in all files.
language-en = English
language-de = Deutsch
language-ar = العربية

# What a colleague speaks.
speaks-en = Englisch
speaks-de = Deutsch
speaks-ar = Arabisch
speaks-pl = Polnisch
speaks-es = Spanisch
speaks-pt = Portugiesisch
speaks-fr = Französisch
speaks-it = Italienisch
speaks-vi = Vietnamesisch
speaks-tr = Türkisch
speaks-so = Somali
speaks-uk = Ukrainisch
speaks-ja = Japanisch
speaks-ko = Koreanisch
speaks-zh = Chinesisch

## Lists

list-and = { $first } und { $last }
list-comma = { $first }, { $rest }
