#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Slovak
{
    private const string Endings = "y,a,e,u,eho,emu,om,ou,ej,ym,ych";
    private const string SoftEndings = "i,ia,ie,iu,ieho,iemu,om,ou,ej,ich";

    private static readonly string[] Units =
    [
        "", "jeden/jedna/jedno/jednu/jedneho/jednej/jednym", "dva/dve/dvaja/dvoch/dvom", "tri/traja/troch/trom", "styri/styria/styroch",
        "pat/piati/piatich", "sest/siesti/siestich", "sedem/siedmi", "osem/osmi", "devat/deviati",
    ];
    private static readonly string[] Tens = ["", "", "dvadsat", "tridsat", "styridsat", "patdesiat", "sestdesiat", "sedemdesiat", "osemdesiat", "devatdesiat"];
    private static readonly string[] Teens =
    [
        "desat/desiati", "jedenast/jedenasti", "dvanast/dvanasti", "trinast/trinasti", "strnast/strnasti", "patnast/patnasti",
        "sestnast/sestnasti", "sedemnast/sedemnasti", "osemnast/osemnasti", "devatnast/devatnasti",
    ];
    private static readonly string[] Hundreds = ["", "sto", "dvesto", "tristo", "styristo", "patsto", "seststo", "sedemsto", "osemsto", "devatsto"];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = Numbers(),
        Ordinals = new PhraseTable<int>()
            .Stems(1, "prv,druh", Endings).Stems(3, "tret", SoftEndings)
            .Stems(4, "stvrt,piat,siest,siedm,osm,deviat,desiat,jedenast,dvanast,trinast,strnast,patnast,sestnast,sedemnast,osemnast,devatnast,dvadsiat", Endings)
            .Stems(30, "tridsiat", Endings)
            .Stems(-1, "posledn", Endings).Stems(-2, "predposledn", Endings),
        Answers = new AnswerWords(
            yes: "ano,hej,jj,jasne,jasna vec,iste,urcite,rozhodne,samozrejme,suhlasim,suhlas,dobre,fajn,presne,presne tak,spravne,prosim,"
                + "potvrdzujem,potvrdit,chcem,mam zaujem,beriem,"
                + "mozete,moze byt,kludne,v poriadku,okej,je to tak,plati,preco nie,jo,pravda",
            no: "nie,niee,nn,nechcem,nesuhlasim,nikdy,vobec,vobec nie,v ziadnom pripade,nemam zaujem,nemam,nemozem,nepotvrdzujem,zrusit,"
                + "odmietam,ani nie,ani nahodou,nieje,nie je,nespravne,"
                + "neplati,nepotrebujem,nepravda,zatial nie,radsej nie",
            neither: "nie som si isty,nie som si ista",
            yesAlone: "a,no hej,no jasne",
            noAlone: "n,ne",
            fillers: "ze,ale,to"),
        Dates = Dates(),
    };

    private static NumberWords Numbers()
    {
        var numbers = new NumberWords().Value(0, "nula/nuly/nulu");
        for (var unit = 1; unit <= 9; unit++)
        {
            numbers.Value(unit, Units[unit]);
        }

        for (var value = 10; value <= 999; value++)
        {
            numbers.Value(value, Spelled(value));
        }

        // "dvetisíc" is written together as often as not.
        numbers.Made(2_000, 2_000, _ => "dvetisic").Made(3_000, 3_000, _ => "tritisic").Made(4_000, 4_000, _ => "styritisic").Made(5_000, 5_000, _ => "pattisic");
        return numbers
            .Multiplier(100, "stovka/stovku").Scale(1_000, "tisic/tisice/tisicov/tis").Scale(1_000_000, "milion/miliony/milionov/mil").Scale(1_000_000_000, "miliarda/miliardy/miliard/miliardu/mld")
            .And("a").Minus("minus/zaporne").Point("cela/cele/celych/ciarka").Half("pol/a pol/polka/polku");
    }

    private static string Spelled(int value)
    {
        if (value < 20)
        {
            return value < 10 ? Units[value] : Teens[value - 10];
        }

        if (value < 100)
        {
            return string.Join('/', Units[value % 10].Split('/').Select(unit => Tens[value / 10] + unit));
        }

        var rest = value % 100 == 0 ? string.Empty : Spelled(value % 100);
        return string.Join('/', rest.Split('/').Select(end => Hundreds[value / 100] + end));
    }

    private static DateWords Dates() => new()
    {
        Order = DateOrder.DayMonthYear,
        RelativeDays = DateWords.Table(("dnes,dneska", 0), ("zajtra", 1), ("pozajtra", 2), ("vcera", -1), ("predvcerom", -2)),
        Now = DateWords.Set("teraz,hned,ihned,okamzite"),
        Weekdays = DateWords.List("pondelok/pondelka/pondelku,utorok/utorka,streda/stredu/stredy,stvrtok/stvrtka/stvrtku,piatok/piatka/piatku,"
            + "sobota/sobotu/soboty,nedela/nedelu/nedele"),
        Months = DateWords.List("januar/januara/januari,februar/februara/februari,marec/marca/marci,april/aprila/aprili,maj/maja/maji,"
            + "jun/juna/juni,jul/jula/juli,august/augusta/auguste,september/septembra/septembri,"
            + "oktober/oktobra/oktobri,november/novembra/novembri,december/decembra/decembri"),
        Modifiers = DateWords.Table(
            ("minuly,minula,minule,minulu,minuleho,minulom,predchadzajuci,posledny", -1),
            ("tento,tato,toto,tuto,tohto,tomto", 0),
            ("buduci,buduca,buducu,buduce,buduceho,buducom,dalsi,nasledujuci,pristi", 1)),
        Units = DateWords.Table(
            ("minuta,minuty,minut,minutu,minutami,min", DateUnit.Minute),
            ("hodina,hodiny,hodin,hodinu,hodinami,hod", DateUnit.Hour),
            ("den,dni,dnom,dnami", DateUnit.Day),
            ("tyzden,tyzdne,tyzdnov,tyzdna,tyzdnom,tyzdnami", DateUnit.Week),
            ("mesiac,mesiace,mesiacov,mesiacom,mesiacmi,mesiaca", DateUnit.Month),
            ("rok,roky,rokov,roka,rokom,rokmi", DateUnit.Year)),
        AmountPrefixes = DateWords.Table(("o,za", 1), ("pred", -1)),
        DayHalves = DateWords.Table(
            ("rano,dopoludnia,predpoludnim,v noci", DayHalf.Am),
            ("poobede,popoludni,odpoludnia,vecer", DayHalf.Pm)),
        NamedHours = DateWords.Table(("poludnie,na poludnie,napoludnie,obed,na obed", 12), ("polnoc,o polnoci,polnoci", 0)),
        HourMarks = DateWords.Set("hodin,hodiny,hodina,hodine,hodinu,hod,h"),
        TimePrepositions = DateWords.Set("o,od,do,po,pred,medzi,v,ve"),
        HourShifts = DateWords.Table(("pol", -30), ("stvrt na", -45), ("tri stvrte na,tristvrte na", -15)),
        ShiftedHoursAreOrdinals = true,
        RangeMarks = DateWords.Set("do,az,az do,a"),
        Fillers = DateWords.Set("o,v,vo,na,dna,od,okolo,asi,cca,priblizne"),
    };
}
