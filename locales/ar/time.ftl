### Times, days, durations, greetings, languages and lists, in Arabic.

## Days

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-short-1 = الاثنين
weekday-short-2 = الثلاثاء
weekday-short-3 = الأربعاء
weekday-short-4 = الخميس
weekday-short-5 = الجمعة
weekday-short-6 = السبت
weekday-short-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
date-long = { $weekday } { $day } { $month }
date-short = { $weekday } { $day }

## Times

# A clock time with its day. The time comes first, so that sentences may put “قبل” or “الساعة” before it.
time-today = { $time }
time-tomorrow = { $time } غدًا
time-on = { $time } يوم { $date }

## Durations

minutes-ago =
    { $count ->
        [zero] الآن
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
hours-ago =
    { $count ->
        [zero] قبل أقل من ساعة
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
minutes-early =
    { $count ->
        [zero] في الموعد
        [one] قبل الموعد بدقيقة
        [two] قبل الموعد بدقيقتين
        [few] قبل الموعد بـ { $count } دقائق
        [many] قبل الموعد بـ { $count } دقيقة
       *[other] قبل الموعد بـ { $count } دقيقة
    }
minutes-late =
    { $count ->
        [zero] حان الموعد
        [one] بتأخير دقيقة
        [two] بتأخير دقيقتين
        [few] بتأخير { $count } دقائق
        [many] بتأخير { $count } دقيقة
       *[other] بتأخير { $count } دقيقة
    }
minutes-later =
    { $count ->
        [zero] على الفور
        [one] بعد دقيقة
        [two] بعد دقيقتين
        [few] بعد { $count } دقائق
        [many] بعد { $count } دقيقة
       *[other] بعد { $count } دقيقة
    }

## Greetings

greeting-morning = صباح الخير، { $name }
greeting-morning-plain = صباح الخير
greeting-day = طاب يومكم، { $name }
greeting-day-plain = طاب يومكم
greeting-evening = مساء الخير، { $name }
greeting-evening-plain = مساء الخير
greeting-night = مساء الخير، { $name }
greeting-night-plain = مساء الخير

## Nights of a stay

# Both as words, up to ten; night-of-many takes numbers.
night-of = ليلتكم { $night } من { $nights }
night-of-one = ليلتكم عندنا
night-of-many = الليلة { $night } من { $nights }
ordinal-1 = الأولى
ordinal-2 = الثانية
ordinal-3 = الثالثة
ordinal-4 = الرابعة
ordinal-5 = الخامسة
ordinal-6 = السادسة
ordinal-7 = السابعة
ordinal-8 = الثامنة
ordinal-9 = التاسعة
ordinal-10 = العاشرة
cardinal-1 = واحدة
cardinal-2 = اثنتين
cardinal-3 = ثلاث
cardinal-4 = أربع
cardinal-5 = خمس
cardinal-6 = ست
cardinal-7 = سبع
cardinal-8 = ثمانٍ
cardinal-9 = تسع
cardinal-10 = عشر

## Languages

# Each by its own name, the same in all files.
language-en = English
language-de = Deutsch
language-ar = العربية

# What a colleague speaks.
speaks-en = الإنجليزية
speaks-de = الألمانية
speaks-ar = العربية
speaks-pl = البولندية
speaks-es = الإسبانية
speaks-pt = البرتغالية
speaks-fr = الفرنسية
speaks-it = الإيطالية
speaks-vi = الفيتنامية
speaks-tr = التركية
speaks-so = الصومالية
speaks-uk = الأوكرانية
speaks-ja = اليابانية
speaks-ko = الكورية
speaks-zh = الصينية

## Lists

list-and = { $first } و{ $last }
list-comma = { $first } و{ $rest }
