using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Tests.Extensions.Channels;

public class ChoicePromptTests
{
    [Theory]
    [InlineData("2")]
    [InlineData("zelena")]
    [InlineData("green")]
    public async Task A_prompt_for_choices_works_where_there_are_no_buttons(string answer)
    {
        var options = Options.Create(new MluviiOptions { AssumedChannel = "WhatsApp" });
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter().Use(new GuestChannelMiddleware(state, new ChannelCapabilities(options), options, NullLogger<GuestChannelMiddleware>.Instance));
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs")).Add(new ChoicePrompt("colour") { Style = ListStyle.SuggestedAction });
        PromptOptions prompt = new() { Prompt = MessageFactory.Text("**Barva**?"), Choices = [new Choice("red") { Action = new() { Type = "imBack", Title = "Červená", Value = "red" } }, new Choice("green") { Action = new() { Type = "imBack", Title = "Zelená", Value = "green" } }] };
        var flow = new TestFlow(adapter, async (turnContext, cancellationToken) =>
        {
            var dialog = await dialogs.CreateContextAsync(turnContext, cancellationToken);
            var result = await dialog.ContinueDialogAsync(cancellationToken);
            if (result.Status is DialogTurnStatus.Empty)
            {
                await dialog.PromptAsync("colour", prompt, cancellationToken);
            }
            else if (result.Result is FoundChoice colour)
            {
                await turnContext.SendActivityAsync(colour.Value, cancellationToken: cancellationToken);
            }

            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        });

        await flow.Test("ahoj", "Barva?\n\n1. Červená\n2. Zelená")
            .Test("modrá", "Barva?\n\n1. Červená\n2. Zelená")
            .Test(answer, "green")
            .StartTestAsync();
    }
}
