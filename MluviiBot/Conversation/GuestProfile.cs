using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.State;

namespace MluviiBot.Conversation;

/// <summary>What is known about the guest: of this conversation, and of earlier ones once mluvii has told who the guest is. Personal data.</summary>
internal sealed class GuestProfile(GuestState guest, IOptions<GuestOptions> options)
{
    private readonly IStatePropertyAccessor<Dictionary<Detail, string>> _details = guest.CreateProperty<Dictionary<Detail, string>>("Details");

    public async Task<IReadOnlyDictionary<Detail, string>> GetAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _details.GetAsync(turnContext, null, cancellationToken) ?? [];

    /// <summary>Takes over details that are well formed; a value that is none leaves what was known.</summary>
    public async Task LearnAsync(ITurnContext turnContext, IEnumerable<KeyValuePair<Detail, string?>> news, CancellationToken cancellationToken)
    {
        var details = new Dictionary<Detail, string>(await GetAsync(turnContext, cancellationToken));
        foreach (var (detail, text) in news)
        {
            if (detail.Read(text) is { } value)
            {
                details[detail] = value;
            }
        }

        await _details.SetAsync(turnContext, details, cancellationToken);
    }

    /// <summary>Takes over the details that are missing.</summary>
    public async Task CompleteAsync(ITurnContext turnContext, IEnumerable<KeyValuePair<Detail, string?>> news, CancellationToken cancellationToken)
    {
        var known = await GetAsync(turnContext, cancellationToken);
        await LearnAsync(turnContext, news.Where(detail => !known.ContainsKey(detail.Key)), cancellationToken);
    }

    /// <summary>The details in call parameters or in a contact's data, by the names of the settings.</summary>
    /// <param name="valueOf">Gives the value of a parameter; null when it has none.</param>
    public IEnumerable<KeyValuePair<Detail, string?>> In(Func<string, string?> valueOf) =>
        options.Value.DetailParameters.Select(parameter => KeyValuePair.Create(parameter.Key, valueOf(parameter.Value)));

    /// <summary>Details as call parameters; nothing for those that are missing.</summary>
    public IEnumerable<KeyValuePair<string, string?>> ToParameters(IReadOnlyDictionary<Detail, string> details) =>
        details.Select(detail => KeyValuePair.Create(options.Value.DetailParameters[detail.Key], (string?)detail.Value));
}
