#nullable enable
namespace Microsoft.Recognizers.Text;

internal static class Czech
{
    private const string HardEndings = "y,a,e,ou,eho,emu,em,ym,ych";
    private const string SoftEndings = "i,iho,imu,im,ich";

    private static readonly string[] Units =
    [
        "", "jedna/jeden/jedno/jednu/jednoho/jedne/jednim/jednom", "dva/dve/dvou/dvema", "tri/trem/tremi", "ctyri/ctyr/ctyrem/ctyrmi/styri",
        "pet/peti", "sest/sesti", "sedm/sedmi/sedum", "osm/osmi/osum", "devet/deviti",
    ];

    public static Language Create() => new()
    {
        Format = NumberFormat.Comma,
        Numbers = Numbers(),
        Ordinals = OrdinalTable(),
        Answers = new AnswerWords(
            yes: "ano,jo,joo,jj,jojo,jasne,jasny,jasnacka,jiste,urcite,rozhodne,samozrejme,souhlasim,souhlas,dobre,dobra,fajn,presne,"
                + "presne tak,spravne,prosim,potvrzuji,potvrdit,"
                + "chci,mam zajem,beru,muzete,muze byt,klidne,v poradku,tak jo,je to tak,okej,jasan,hej,aha ano,plati,proc ne,nic proti,pravda",
            no: "ne,nee,nene,nn,nechci,nesouhlasim,nikdy,vubec,vubec ne,v zadnem pripade,nemam zajem,nemam,nemuzu,nemohu,nepotvrzuji,zrusit,"
                + "odmitam,ani ne,ani nahodou,nikoli,nikoliv,"
                + "nejsem,neni,nespravne,neplati,nepotrebuji,nepravda,zatim ne,radeji ne",
            neither: "ne vim,nejsem si jist,nejsem si jista,nejsem si jisty",
            yesAlone: "a,ja taky,no jo",
            noAlone: "n",
            fillers: "ze,ale,to"),
        Dates = Dates(),
    };

    private static NumberWords Numbers()
    {
        var numbers = new NumberWords().From(0, "nula/nuly/nulu/nic,jedna/jeden/jedno/jednu/jednoho/jedne/jednim/jednom");
        for (var unit = 2; unit <= 9; unit++)
        {
            numbers.Value(unit, Units[unit]);
        }

        numbers.From(10, "deset/deseti,jedenact/jedenacti,dvanact/dvanacti,trinact/trinacti,ctrnact/ctrnacti,patnact/patnacti,"
            + "sestnact/sestnacti,sedmnact/sedmnacti,osmnact/osmnacti,devatenact/devatenacti");
        string[] tens =
        [
            "dvacet/dvaceti", "tricet/triceti", "ctyricet/ctyriceti", "padesat/padesati", "sedesat/sedesati", "sedmdesat/sedmdesati",
            "osmdesat/osmdesati", "devadesat/devadesati",
        ];
        string[] inverted = ["", "jedna/jeden", "dva", "tri", "ctyri", "pet", "sest", "sedm", "osm", "devet"];
        for (var ten = 0; ten < tens.Length; ten++)
        {
            numbers.Value((ten + 2) * 10, tens[ten]);

            // "pětadvacet" is said as often as "dvacet pět".
            for (var unit = 1; unit <= 9; unit++)
            {
                foreach (var first in inverted[unit].Split('/'))
                {
                    var joined = first.EndsWith('a') ? first : first + "a";
                    numbers.Value(((ten + 2) * 10) + unit, string.Join('/', tens[ten].Split('/').SelectMany(second => new[] { first + "a" + second, joined + second })));
                }
            }
        }

        return numbers
            .Multiplier(100, "sto/sta/stovka/stovku").Suffix(100, "ste/set/stech")
            .Scale(1_000, "tisic/tisice/tisici/tisicu/tis").Scale(1_000_000, "milion/miliony/milionu/milionem/mil/mega").Scale(1_000_000_000, "miliarda/miliardy/miliard/miliardu/mld")
            .And("a").Minus("minus/zaporne").Point("cela/cele/celych/carka").Half("pul/a pul/pulka/pulku");
    }

    private static PhraseTable<int> OrdinalTable()
    {
        var ordinals = new PhraseTable<int>()
            .Stems(1, "prvn", SoftEndings).Stems(3, "tret", SoftEndings)
            .Stems(2, "druh", HardEndings)
            .Stems(4, "ctvrt,pat,sest,sedm,osm,devat,desat,jedenact,dvanact,trinact,ctrnact,patnact,sestnact,sedmnact,osmnact,devatenact,dvacat", HardEndings)
            .Stems(30, "tricat", HardEndings)
            .Stems(-1, "posledn", SoftEndings).Stems(-2, "predposledn", SoftEndings);
        string[] inverted = ["jedna", "dvaa", "tria", "ctyria", "peta", "sesta", "sedma", "osma", "deveta"];
        for (var unit = 1; unit <= inverted.Length; unit++)
        {
            ordinals.Stems(20 + unit, inverted[unit - 1] + "dvacat", HardEndings);
        }

        return ordinals.Stems(31, "jednatricat", HardEndings);
    }

    private static DateWords Dates() => new()
    {
        Order = DateOrder.DayMonthYear,
        RelativeDays = DateWords.Table(("dnes,dneska,dnesni den", 0), ("zitra,zejtra", 1), ("pozitri,pozitrku", 2), ("vcera", -1), ("predevcirem", -2)),
        Now = DateWords.Set("ted,nyni,hned,ihned,okamzite"),
        Weekdays = DateWords.List("pondeli/pondelek/pondelka,utery/uterek,streda/stredu/stredy/stredou,ctvrtek/ctvrtka/ctvrtku,"
            + "patek/patku/patkem,sobota/sobotu/soboty,nedele/nedeli/nedel"),
        Months = DateWords.List("leden/ledna/lednu,unor/unora/unoru,brezen/brezna/breznu,duben/dubna/dubnu,kveten/kvetna/kvetnu,"
            + "cerven/cervna/cervnu,cervenec/cervence/cervenci,"
            + "srpen/srpna/srpnu,zari,rijen/rijna/rijnu,listopad/listopadu,prosinec/prosince/prosinci"),
        Modifiers = DateWords.Table(
            ("minuly,minula,minule,minulou,minuleho,minulem,predchozi,posledni", -1),
            ("tento,tato,toto,tuto,tohoto,tomto,tenhle,aktualni", 0),
            ("pristi,dalsi,nasledujici", 1)),
        Units = DateWords.Table(
            ("minuta,minuty,minut,minutu,minutami,min", DateUnit.Minute),
            ("hodina,hodiny,hodin,hodinu,hodinami,hod", DateUnit.Hour),
            ("den,dny,dni,dnu,dnem", DateUnit.Day),
            ("tyden,tydny,tydnu,tydne,tydnem", DateUnit.Week),
            ("mesic,mesice,mesicu,mesicem,mesici", DateUnit.Month),
            ("rok,roky,roku,rokem,let,lety,leta", DateUnit.Year)),
        AmountPrefixes = DateWords.Table(("za", 1), ("pred", -1)),
        DayHalves = DateWords.Table(
            ("rano,dopoledne,brzo rano,v noci", DayHalf.Am),
            ("odpoledne,odpo,vecer", DayHalf.Pm)),
        NamedHours = DateWords.Table(("poledne,v poledne,o poledni", 12), ("pulnoc,o pulnoci,pulnoci", 0)),
        HourMarks = DateWords.Set("hodin,hodiny,hodina,hodine,hodinu,hod,h"),
        TimePrepositions = DateWords.Set("v,ve,od,do,po,pred,mezi"),
        HourShifts = DateWords.Table(("pul", -30), ("ctvrt na", -45), ("tri ctvrte na,trictvrte na,tri ctvrtina na", -15)),
        ShiftedHoursAreOrdinals = true,
        RangeMarks = DateWords.Set("do,az,az do,a"),
        Fillers = DateWords.Set("v,ve,na,dne,od,kolem,okolo,asi,cca,priblizne"),
    };
}
