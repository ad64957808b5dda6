### ما يغيّره الضيوف بعد أن يتولاه أحد، والإقامات التي تتغيّر أيامها.

## For whoever has it

changes-made = غيّره الضيف الساعة { $time }: { $what }
changes-made-via = غيّره { $name } للضيف الساعة { $time }: { $what }
changes-asked = يطلب الضيف تغييره، { $time }: { $what }
changes-asked-via = يطلب { $name } تغييره للضيف، { $time }: { $what }
changes-back = غيّره الضيف ثم أعاده كما كان، { $time }
changes-risen = غيّره الضيف، { $time }
changes-seen = اطّلعتُ عليه
changes-later =
    { $count ->
        [one] طلب آخر لاحقًا اليوم، في الجولة
        [two] طلبان آخران لاحقًا اليوم، في الجولة
        [few] { $count } طلبات أخرى لاحقًا اليوم، في الجولة
        [many] { $count } طلبًا آخر لاحقًا اليوم، في الجولة
       *[other] { $count } طلب آخر لاحقًا اليوم، في الجولة
    }

## For the guest

changes-told = تم التغيير. يراه { $name }.
changes-told-seen = تم التغيير. اطّلع عليه { $name }.
changes-told-asked = { $name } في الطريق ووصله سؤالكم.
changes-told-asked-seen = اطّلع { $name } على سؤالكم.

## Other dates

dates-change = أيام أخرى
dates-title = أيام أخرى
dates-heading = أيام أخرى لـ{ $guest }
dates-departs = يغادر يوم
dates-say = ما طُلب للوصول ينتقل معه، وتذكر صفحة الضيف اليوم الجديد.
dates-say-here = ما يتكرر كل يوم يستمر حتى المغادرة الجديدة، وتذكر صفحة الضيف اليوم الجديد.
dates-do = تغيير الأيام
dates-anyway = التغيير مع ذلك
dates-taken = الغرفة { $room } محجوزة أيضًا لـ{ $guest }، { $dates }.
dates-taken-say = لم يتغيّر شيء بعد. إذا بقيت الأيام كما هي احتاج أحدهم إلى غرفة أخرى.
dates-meanwhile = غيّر أحد الزملاء الأيام في هذه الأثناء، وهي الآن { $dates }. راجعوها ثم اضغطوا مرة أخرى إن كنتم ما زلتم تقصدون ذلك.
dates-wrong-departs = اختاروا يومًا بعد الوصول.
dates-wrong-long = اختاروا { $most } ليلة على الأكثر.
