using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

public class XUnitDialogTestLogger : IMiddleware
{
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        throw new NotImplementedException();
    }

    protected ITestOutputHelper Output { get; }

    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
