### نظرة عامة على الفندق.

overview-title = نظرة عامة
overview-period = الفترة
overview-today = اليوم
overview-week = 7 أيام
overview-month = 30 يومًا
overview-heading-today = اليوم في { $house }
overview-heading-week = سبعة أيام في { $house }
overview-heading-month = ثلاثون يومًا في { $house }
overview-trouble = متاعب متكررة
overview-trouble-none = لم يتعثر شيء مرة ثانية.
overview-trouble-count =
    { $count ->
        [one] تكررت مرة واحدة
        [two] تكررت مرتين
        [few] تكررت { $count } مرات
       *[other] تكررت { $count } مرة
    }
overview-trouble-say = لم تكن المرة الأولى: للضيف نفسه في هذه الإقامة، أو الشيء نفسه في الغرفة نفسها خلال 30 يومًا. وقد ظهر ذلك على البطاقة.
overview-rooms = الشيء نفسه في الغرفة نفسها
overview-rooms-none = لم يتعثر الشيء نفسه من جديد في أي غرفة.
overview-items = الشيء نفسه في أي مكان من الفندق
overview-items-none = لم يتعثر شيء أكثر من مرة.
overview-col-room = الغرفة
overview-col-what = ماذا
overview-col-times = المرات
overview-col-remembered = خلال 30 يومًا
overview-col-rooms = الغرف
overview-col-last = آخر مرة
overview-trouble-counts = ما يُحسب: وعود لم يُوفَ بها، وما لم يكن كما ينبغي، وما تعذّر، والأعطال والضوضاء والروائح. يُحسب كل طلب مرة واحدة، ولا تُقارن الطلبات المكتوبة بكلمات الضيف.
overview-people = لا يرتّب Bellpull الأشخاص. هذه الأرقام عن الفندق: ما اضطر الضيوف إلى إخبارنا به أكثر من مرة.
