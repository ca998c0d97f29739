#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class English
{
    private const string UnitOrdinals = "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,"
        + "sixteenth,seventeenth,eighteenth,nineteenth,twentieth";

    public static Language Create() => new()
    {
        Format = NumberFormat.Point,
        Numbers = new NumberWords()
            .From(0, "zero/nought/nil").Article("one")
            .From(2, "two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen")
            .Tens("twenty,thirty,forty/fourty,fifty,sixty,seventy,eighty,ninety")
            .Multiplier(100, "hundred/hundreds").Scale(12, "dozen").Scale(1_000, "thousand/thousands")
            .Scale(1_000_000, "million/millions/mln").Scale(1_000_000_000, "billion/billions/bn")
            .And("and").Minus("minus/negative").Point("point").Half("half/and a half"),
        Ordinals = OrdinalTable(),
        Answers = new AnswerWords(
            yes: "yes,yep,yup,yeah,yea,yah,yess,ya,aye,sure,sure thing,of course,certainly,absolutely,definitely,indeed,correct,right,"
                + "thats right,exactly,agree,agreed,i agree,"
                + "fine,alright,all right,why not,no problem,no worries,please do,go ahead,sounds good,i do,affirmative,uh huh",
            no: "no,nope,nop,nah,noo,never,no way,not at all,not ok,not okay,not really,not now,dont,do not,i dont,disagree,i disagree,"
                + "dont agree,incorrect,wrong,negative,no thanks",
            neither: "not sure,not certain,no idea,dont know,do not know,i dont know,no clue,dont understand,do not understand,right now,right away",
            noAlone: "n",
            fillers: "but,thank you",
            negations: "not"),
        Dates = Dates(),
    };

    private static PhraseTable<int> OrdinalTable() => new PhraseTable<int>()
        .From(1, UnitOrdinals)
        .Add("thirtieth", 30)
        .Add("last,final", -1)
        .Add("second to last,second from last,second last,next to last,last but one,penultimate,second from the last", -2)
        .Add("third to last,third from last,third last,last but two,third from the last", -3);

    private static DateWords Dates() => new()
    {
        Order = DateOrder.MonthDayYear,
        HasTwelveHourClock = true,
        RelativeDays = DateWords.Table(
            ("today,tonight", 0),
            ("tomorrow,tmrw,tomorow,tommorow,tommorrow", 1),
            ("day after tomorrow,the day after tomorrow", 2),
            ("yesterday", -1),
            ("day before yesterday,the day before yesterday", -2)),
        Now = DateWords.Set("now,right now,immediately,asap"),
        Weekdays = DateWords.List("monday/mondays/mon,tuesday/tuesdays/tue/tues,wednesday/wednesdays/wed,thursday/thursdays/thu/thur/thurs,"
            + "friday/fridays/fri,saturday/saturdays/sat,sunday/sundays/sun"),
        Months = DateWords.List("january/jan,february/feb,march/mar,april/apr,may,june/jun,july/jul,august/aug,september/sep/sept,october/oct,"
            + "november/nov,december/dec"),
        Modifiers = DateWords.Table(("last,previous,past", -1), ("this,current", 0), ("next,coming,following", 1)),
        Units = DateWords.Table(
            ("minute,minutes,min,mins", DateUnit.Minute),
            ("hour,hours,hr,hrs", DateUnit.Hour),
            ("day,days", DateUnit.Day),
            ("week,weeks", DateUnit.Week),
            ("month,months", DateUnit.Month),
            ("year,years", DateUnit.Year)),
        AmountPrefixes = DateWords.Table(("in,within,after", 1)),
        AmountSuffixes = DateWords.Table(("ago,before,earlier", -1), ("from now,later,from today", 1)),
        DayHalves = DateWords.Table(
            ("am,a m,in the morning,morning", DayHalf.Am),
            ("pm,p m,in the afternoon,afternoon,in the evening,evening,at night,night,tonight", DayHalf.Pm)),
        NamedHours = DateWords.Table(("noon,midday,mid day", 12), ("midnight,mid night", 0)),
        HourMarks = DateWords.Set("oclock,o clock"),
        TimePrepositions = DateWords.Set("at,by,from,to,until,till,before,after"),
        HourShifts = DateWords.Table(("half past,half", 30), ("quarter past,a quarter past", 15), ("quarter to,a quarter to", -15)),
        RangeMarks = DateWords.Set("to,until,till,through,and"),
        Fillers = DateWords.Set("on,at,the,of,in,by,around,about,from"),
    };
}
