### ما يتكرر طلبه، وما يتعثر من جديد: الإشارات على البطاقات.

## ما طُلب أكثر من مرة في هذه الإقامة

known-times =
    { $count ->
        [one] { $what }: طُلب مرة
        [two] { $what }: طُلب مرتين
        [3] { $what }: طُلب ثلاث مرات
        [few] { $what }: طُلب { $count } مرات
       *[other] { $what }: طُلب { $count } مرة
    }
known-every-day = كل يوم: { $what }
known-some-days = في أيام معيّنة: { $what }
known-door = الترك عند الباب
known-softly = الطرق بهدوء
known-door-always = يُترك عند الباب، كالعادة
known-softly-always = الطرق بهدوء، كالعادة

## ليست المرة الأولى

trouble-guest = { $time } لهذا الضيف
trouble-room = { $time } في هذه الغرفة
trouble-old-room = { $time } في الغرفة السابقة
trouble-time-2 = للمرة الثانية
trouble-time-3 = للمرة الثالثة
trouble-time-4 = للمرة الرابعة
trouble-time-5 = للمرة الخامسة
trouble-time-6 = للمرة السادسة
trouble-time-7 = للمرة السابعة
trouble-time-8 = للمرة الثامنة
trouble-time-9 = للمرة التاسعة
trouble-time-10 = للمرة العاشرة
trouble-time-many = عدد المرات حتى الآن { $count }
trouble-before-room = قبل ذلك في الغرفة نفسها: { $time }
trouble-before-guest = قبل ذلك: { $what }، { $time }
trouble-before-own = قبل ذلك: طلب بكلمات الضيف، { $time }
