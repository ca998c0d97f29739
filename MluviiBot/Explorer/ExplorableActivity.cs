using MluviiBot.Extensions.Activities;
using MluviiBot.Naming;

namespace MluviiBot.Explorer;

/// <summary>An activity as the explorer sees it: what a developer may type, and what mluvii answers with.</summary>
internal sealed class ExplorableActivity
{
    /// <summary>Members without which a request makes no sense; of several in one entry, one is enough. mluvii's page does not say so by type.</summary>
    private static readonly Dictionary<string, string[][]> Required = new(StringComparer.Ordinal)
    {
        [nameof(AssignCrmIdentity)] = [[nameof(AssignCrmIdentity.ExistingCrmIdentityId)]],
        [nameof(RequestLocation)] = [[nameof(RequestLocation.Text)]],
        [nameof(SendGuestOfflineEmail)] = [[nameof(SendGuestOfflineEmail.Subject)], [nameof(SendGuestOfflineEmail.Message)]],
        [nameof(SendHeroCard)] = [[nameof(SendHeroCard.HeroCardId)]],
        [nameof(SetCallParams)] = [[nameof(SetCallParams.CallParams)]],
        [nameof(SetTag)] = [[nameof(SetTag.Name)]],
        [nameof(ShareFile)] = [[nameof(ShareFile.Name), nameof(ShareFile.Url)]],
        [nameof(Text)] = [[nameof(Text)]],
        [nameof(Typing)] = [[nameof(Typing.Show)]],
        [nameof(UnsetTag)] = [[nameof(UnsetTag.Name)]],
    };

    /// <summary>What mluvii sends unasked; what it answers with is known by the request.</summary>
    private static readonly string[] Events =
    [
        nameof(ConversationStarted), nameof(ConversationEnded), nameof(Ping), nameof(GuestFileUpload), nameof(HeroCardSubmission), nameof(HeroCardQuickReply),
    ];

    private static readonly ExplorableActivity[] All = CreateAll();

    private ExplorableActivity(Type record, bool isFromMluvii, ExplorerQuestion? question)
    {
        Name = record.Name;
        IsFromMluvii = isFromMluvii;
        Question = question;
        Members = ExplorerMember.Of(record);
    }

    public string Name { get; }

    /// <summary>The name is an ordinary word, which a guest may write.</summary>
    public bool IsWord => Name.Count(char.IsAsciiLetterUpper) == 1;

    /// <summary>mluvii sends it; a bot does not.</summary>
    public bool IsFromMluvii { get; }

    /// <summary>How it is asked; null when mluvii does not answer it.</summary>
    public ExplorerQuestion? Question { get; }

    /// <summary>Its own members, the one that a short argument is for first.</summary>
    public IReadOnlyList<ExplorerMember> Members { get; }

    public IReadOnlyList<string[]> RequiredMembers => Required.GetValueOrDefault(Name, []);

    public static IEnumerable<ExplorableActivity> FromBot => All.Where(activity => !activity.IsFromMluvii);

    public static ExplorableActivity? Find(string name) => Array.Find(All, activity => activity.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Names that may have been meant, the likeliest first.</summary>
    public static IReadOnlyList<string> Like(string name) => NearNames.Of(name, FromBot.Select(activity => activity.Name));

    private static ExplorableActivity[] CreateAll()
    {
        var records = MluviiActivities.Names.Select(name => MluviiActivities.TypeOf(name)!).ToList();
        var questions = records.ToDictionary(record => record, ExplorerQuestion.Of);
        var answers = questions.Values.Select(question => question?.Response).ToHashSet();
        return
        [
            .. records.OrderBy(record => record.Name, StringComparer.Ordinal)
                .Select(record => new ExplorableActivity(record, answers.Contains(record) || Events.Contains(record.Name), questions[record])),
        ];
    }
}
