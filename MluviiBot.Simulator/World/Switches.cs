namespace MluviiBot.Simulator.World;

/// <summary>Where mluvii's pages and models leave open, or changed over time, what mluvii does.</summary>
public sealed record Switches
{
    /// <summary>Whether a bot gets an error for what mluvii would refuse; otherwise it is ignored and noted in the log.</summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>Whether a group is told with its name and id only, as in mluvii's older answers.</summary>
    public bool ShortGroups { get; init; }

    /// <summary>Whether the press of a button comes back as its title rather than its value.</summary>
    public bool ButtonsSendTitle { get; init; }

    /// <summary>Whether the button of a WhatsApp template comes as <c>HeroCardQuickReply</c>; as <c>HeroCardSubmission</c> otherwise.</summary>
    public bool TemplateButtonsAreQuickReplies { get; init; } = true;

    /// <summary>When the bot hears <c>ConversationEnded</c>.</summary>
    public ConversationEndedRule ConversationEnded { get; init; } = ConversationEndedRule.WhenEnded;

    /// <summary>Whether the guest's words reach the bot with <c>&amp;lt;</c> for <c>&lt;</c> and the like.</summary>
    public bool GuestTextIsEncoded { get; init; }

    /// <summary>Whether times are written with an offset; mluvii's page shows the guest's texts without.</summary>
    public bool TimesHaveOffset { get; init; } = true;

    /// <summary>Whether an activity that an API chatbot does not take in time is sent again, twice at most, in the same bytes.</summary>
    public bool FailedDeliveriesAreRepeated { get; init; }
}
