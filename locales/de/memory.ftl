### Was von einem Gast für den nächsten Aufenthalt behalten wird

memory-title = Für Ihren nächsten Aufenthalt
memory-lede = Wir merken uns nur dann, was Sie mögen, wenn Sie es sagen. Hier sehen Sie alles davon und können es jederzeit zurücknehmen.
memory-link = Für meinen nächsten Aufenthalt merken
memory-welcome = Willkommen zurück. Wie beim letzten Mal?
memory-choose = Ansehen und auswählen
memory-same = Wie beim letzten Mal?
memory-same-yes = Ja, das wieder
memory-same-no = Nein, danke
memory-new = Sollen wir uns das für das nächste Mal merken?
memory-new-yes = Ja, bitte merken
memory-kept = Was wir uns merken
memory-until = Wir behalten es bis zwei Jahre nach Ihrem letzten Aufenthalt, oder bis Sie es sagen. Nach der Abreise erledigt das der Empfang für Sie.
memory-nothing = Wir haben uns nichts von Ihnen gemerkt.
memory-forget = Vergessen
memory-forget-all = Alles vergessen
memory-none-chosen = Wählen Sie mindestens eines, oder lassen Sie es, wie es ist.
memory-missed = Nicht eingerichtet: { $things }. Das ist recht viel für einen Aufenthalt, und wir möchten, dass alles stimmt. Bitte rufen Sie uns an, Durchwahl { $extension }.

## Der Empfang

known-title = Schon einmal hier gewesen?
known-heading = Ist das { $guest }, wie wir uns erinnern?
known-say = Jemand mit dieser Anrede hat erlaubt, dass wir uns etwas merken. Fragen Sie den Gast. Ist es dieselbe Person, bietet ihre Seite ihr dasselbe wie beim letzten Mal an; Sie sehen nichts davon.
known-last = Zimmer { $room }, bis { $date } { $year }
known-yes = Ja, derselbe Gast
known-no = Nein, jemand anderes
known-none = Wir erinnern uns an niemanden mit diesem Namen, oder es ist schon geklärt.

forget-title = Gäste, an die wir uns erinnern
forget-say = Sie haben erlaubt, dass wir uns etwas merken. Was das ist, gehört ihnen allein und steht nicht hier. Wer darum bittet, wird sofort vergessen, alle anderen zwei Jahre nach ihrem letzten Aufenthalt.
forget-name = Name
forget-look = Suchen
forget-none = Wir erinnern uns an niemanden.
forget-nobody = Wir erinnern uns an niemanden mit diesem Namen.
forget-more = Es gibt noch mehr. Suchen Sie nach dem Namen.
forget-guest = Diesen Gast vergessen
forget-ask = Hat { $guest } darum gebeten? Alles, was wir uns gemerkt haben, ist dann fort und kann nicht zurückgeholt werden.
forget-do = Ja, alles vergessen
forget-done = Vergessen. Von dem, was wir uns gemerkt hatten, ist nichts mehr da.
