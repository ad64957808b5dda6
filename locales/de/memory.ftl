### Was von einem Gast für den nächsten Aufenthalt behalten wird

memory-title = Für Ihren nächsten Aufenthalt
memory-lede = Wir merken uns nur dann, was Sie mögen, wenn Sie es sagen. Hier sehen Sie alles davon und können es jederzeit zurücknehmen.
memory-back = Mein Standard
memory-link = Für meinen nächsten Aufenthalt merken
memory-welcome = Willkommen zurück. Wie beim letzten Mal?
memory-choose = Ansehen und auswählen
memory-same = Wie beim letzten Mal?
memory-same-yes = Ja, das wieder
memory-same-no = Nein, danke
memory-new = Sollen wir uns das für das nächste Mal merken?
memory-new-yes = Ja, bitte merken
memory-kept = Was wir uns merken
memory-nothing = Wir haben uns nichts von Ihnen gemerkt.
memory-forget = Vergessen
memory-forget-all = Alles vergessen
memory-none-chosen = Wählen Sie mindestens eines, oder lassen Sie es, wie es ist.
memory-every-day = Jeden Tag
memory-and = { ", " }
memory-at = { $days }, um { $time }
memory-with-round = { $days }, mit der Morgenrunde

## Der Empfang

known-title = Schon einmal hier gewesen?
known-heading = Ist das { $guest }, wie wir uns erinnern?
known-say = Jemand mit dieser Anrede hat erlaubt, dass wir uns etwas merken. Fragen Sie den Gast. Ist es dieselbe Person, bietet ihre Seite ihr dasselbe wie beim letzten Mal an; Sie sehen nichts davon.
known-last = Zimmer { $room }, bis { $date }
known-yes = Ja, derselbe Gast
known-none = Wir erinnern uns an niemanden mit diesem Namen, oder es ist schon geklärt.
