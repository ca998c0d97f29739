namespace MluviiBot.Tests.Simulator.Hosting;

/// <summary>Bodies that no address of the simulator expects: no JSON, too deep, too long, with half characters, wrong types, values and forms.</summary>
internal static class StrangeBodies
{
    private const string Half = "\\ud83d";

    public static IReadOnlyList<string> All { get; } =
    [
        "", "null", "5", "\"text\"", "[]", "{}", "{", "{} {}", "not json", "\uFEFF{}", "\0",
        string.Concat(Enumerable.Repeat("[", 2_000)),
        string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200),
        $$"""{"type":"message","text":"{{Half}}","activity":"Text","button":"{{Half}}"}""",
        $$"""{"{{Half}}":1,"type":"message"}""",
        """{"type":"message","type":"event"}""",
        """{"text":"no type"}""", """{"type":null}""", """{"type":5}""", """{"type":{}}""", """{"type":""}""", """{"type":"nobody knows this"}""",
        """{"type":"message","from":5,"recipient":[],"conversation":"x","replyToId":{},"timestamp":"yesterday","id":["x"]}""",
        """{"type":"message","attachments":"none","suggestedActions":[1],"entities":{},"channelData":[[]],"inputHint":7,"attachmentLayout":{}}""",
        """{"type":"message","attachments":[null,5,{},{"contentType":7,"content":[]},{"contentType":"application/vnd.microsoft.card.hero","content":{"title":{},"images":[5],"buttons":[[],{"title":[]}]}}],"suggestedActions":{"actions":[null,{"title":null,"value":{}}]}}""",
        """{"type":"event","channelData":"{\"Activity\":\"SetCallParams\",\"CallParams\":7}"}""",
        """{"type":"event","channelData":{"Activity":{"x":1}}}""",
        """{"type":"event","channelData":{"Activity":"Forward","UserId":"me","OperatorGroupId":1e99}}""",
        """{"activity":"SendHeroCard","sessionId":1001,"heroCardId":{},"initialParams":[],"additionalParams":"x"}""",
        """{"activity":"AssignCrmIdentity","sessionId":99999999999999999999999,"existingCrmIdentityId":"x"}""",
        """{"activity":5,"sessionId":[]}""",
        """{"activity":"Text","sessionId":1001,"text":{"a":[]}}""",
        """{"members":[5],"bot":7,"activity":{"type":null}}""", """{"members":"x"}""", """{"activities":[5,{},{"type":"message"}]}""",
        """{"originalBase64":"not base64","type":"text/html\r\nX-Evil: 1","name":5}""", """{"originalBase64":"YQ==","type":"žluťoučký/kůň","name":"..\\..\\x"}""",
        """{"user":5,"locale":[]}""", """{"user":{"id":{}}}""", """{"user":{"id":"no prefix"}}""",
        """{"channel":null,"language":null,"parameters":null}""", """{"channel":"","language":"<b>"}""", """{"parameters":{"a":{"b":1}}}""", """{"parameters":{"a":null,"":""}}""",
        """{"text":null}""", """{"text":[]}""", """{"button":null}""", """{"entryId":-1,"values":null}""", """{"entryId":"x"}""",
        """{"latitude":1e999,"longitude":-1e999}""", """{"latitude":91,"longitude":0}""", """{"latitude":"here"}""",
        """{"operatorId":2147483648}""", """{"operatorId":-1}""", """{"groupId":1,"operatorId":11}""", """{"chatbotId":-5}""",
        """{"presence":"asleep"}""", """{"presence":7}""", """{"slots":2147483647}""", """{"slots":-1}""", """{"hours":"Mon-Mon 99:99-00:00"}""", """{"queueLimit":2147483647}""",
        """{"conversationEnded":99}""", """{"isStrict":"yes"}""",
        """{"by":"10675199.02:48:05.4775807"}""", """{"by":"-10675199.02:48:05.4775808"}""", """{"to":"0001-01-01T00:00:00Z"}""", """{"to":"9999-12-31T23:59:59Z"}""", """{"by":"x"}""",
        """{"kind":"drop"}""", """{"kind":99,"direction":"toBot"}""", """{"kind":"drop","direction":"fromBot","sessionId":-1,"activity":"nothing","count":1,"probability":1e-300,"seed":-2147483648}""",
        """{"kind":"delay","direction":"toBot","activity":"nothing","delay":"-00:00:01"}""",
        "grant_type=client_credentials&client_id=%ff%00&client_secret=" + new string('x', 5_000),
        "--x\r\nContent-Disposition: form-data; name=file; filename=..\r\n\r\nx\r\n--x--",
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: žluťoučký\r\n\r\nx\r\n--x--",
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\nx",
        $$"""{"type":"message","text":"{{new string('x', 1_200_000)}}"}""",
    ];
}
