using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation as a chain of steps. A chain is a value: each call returns a longer one, and nothing runs before
/// <see cref="StartTestAsync"/>. A step that fails throws and says what was expected and what came.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _run;

    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot is null ? throw new ArgumentNullException(nameof(bot)) : bot.OnTurnAsync)
    {
    }

    /// <param name="getTask">Runs the whole chain, the new step last.</param>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(getTask);
        ArgumentNullException.ThrowIfNull(flow);
        _run = getTask;
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _run = () => Task.CompletedTask;
    }

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <param name="ms">Milliseconds.</param>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Send(IActivity userActivity)
    {
        BotAssert.ActivityNotNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>Lets the guest join the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var joined = Activity.CreateConversationUpdateActivity();
        joined.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)joined, _callback, default);
    });

    /// <summary>Runs the chain from its beginning.</summary>
    public Task StartTestAsync() => _run();

    /// <summary>Plays a recorded conversation: sends what the guest said and expects what the bot said.</summary>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var flow = this;
        foreach (var activity in activities.Cast<Activity>())
        {
            if (!IsFromBot(activity))
            {
                flow = flow.Send(activity);
            }
            else if (validateReply is null)
            {
                flow = flow.AssertReply(activity, description, timeout);
            }
            else
            {
                flow = flow.AssertReply(actual => validateReply(activity, actual), description, timeout);
            }
        }

        return flow;
    }

    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = 3000)
        => Test(activities, (ValidateReply)null, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(validateActivity, description ?? userSays, timeout);

    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description ?? userSays, timeout);

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
        => Send(userSays).AssertReply(expected, description ?? userSays, timeout);

    private static bool IsFromBot(Activity activity)
        => string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase)
            || (activity.From?.Role is null && string.Equals(activity.Recipient?.Role, RoleTypes.User, StringComparison.OrdinalIgnoreCase));

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await StartTestAsync().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        },
        this);
}
