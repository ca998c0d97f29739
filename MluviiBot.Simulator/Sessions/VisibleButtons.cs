using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions;

/// <summary>Finds the buttons that a guest can press.</summary>
internal static class VisibleButtons
{
    /// <summary>A button of the bot by title, or else by value: below the last message, then on the cards, the newest first.</summary>
    public static CardButton? Find(Session session, string button)
    {
        var onCards = session.Transcript.Reverse().SelectMany(entry => entry.Cards).SelectMany(card => card.Buttons);
        var visible = session.SuggestedActions.Concat(onCards).ToArray();
        return visible.FirstOrDefault(one => one.Title == button) ?? visible.FirstOrDefault(one => one.Value == button);
    }

    /// <summary>A button of a WhatsApp template by title, and the number of the template's entry.</summary>
    public static (long EntryId, string Title)? TemplateButton(Session session, string button)
    {
        foreach (var (entryId, form) in session.OpenForms.Reverse())
        {
            if (form.Buttons.Contains(button))
            {
                return (entryId, button);
            }
        }

        return null;
    }
}
