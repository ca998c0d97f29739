using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Cards;

/// <summary>How a message lets the guest answer.</summary>
/// <remarks>Source: mluvii's tips and tutorials for chatbots.</remarks>
public static class GuestInput
{
    /// <summary>Offers answers under the message. mluvii hides the guest's text input while they are shown: give a way out, or use a card.</summary>
    /// <param name="message">The message.</param>
    /// <param name="titles">Answers; what the guest reads is what the bot gets.</param>
    public static TMessage WithSuggestedActions<TMessage>(this TMessage message, params IEnumerable<string> titles)
        where TMessage : IMessageActivity => message.WithSuggestedActions(titles.Select(title => Button.Answer(title)));

    /// <inheritdoc cref="WithSuggestedActions{TMessage}(TMessage, IEnumerable{string})"/>
    /// <param name="message">The message.</param>
    /// <param name="actions">Answers, from <see cref="Button.Answer"/>.</param>
    public static TMessage WithSuggestedActions<TMessage>(this TMessage message, params IEnumerable<CardAction> actions)
        where TMessage : IMessageActivity
    {
        message.SuggestedActions = new SuggestedActions(actions: [.. actions]);
        return message;
    }

    /// <summary>Takes the text input away until the bot's next message. It works on the last activity that the bot sends in the turn only.</summary>
    /// <param name="message">The message.</param>
    public static TMessage IgnoringInput<TMessage>(this TMessage message)
        where TMessage : IMessageActivity
    {
        message.InputHint = InputHints.IgnoringInput;
        return message;
    }
}
