using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public class TestFlow
{
    public TestFlow(Task task, TestFlow flow)
    {
        throw new NotImplementedException();
    }

    public TestFlow(TestAdapter adapter, IBot bot)
    {
        throw new NotImplementedException();
    }

    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        throw new NotImplementedException();
    }

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        throw new NotImplementedException();
    }

    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow Delay(TimeSpan timespan) => throw new NotImplementedException();

    public TestFlow Delay(uint ms) => throw new NotImplementedException();

    public TestFlow Send(IActivity userActivity) => throw new NotImplementedException();

    public TestFlow Send(string userSays) => throw new NotImplementedException();

    public TestFlow SendConversationUpdate() => throw new NotImplementedException();

    public Task StartTestAsync() => throw new NotImplementedException();

    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000) => throw new NotImplementedException();

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) => throw new NotImplementedException();
}
