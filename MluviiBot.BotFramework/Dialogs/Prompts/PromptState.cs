#nullable enable
using System.Globalization;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt keeps on the dialog stack between turns: its options, the state of its recogniser, the number of tries.</summary>
internal static class PromptState
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";
    private const string AttemptCountKey = "AttemptCount";

    /// <summary>Puts a fresh state on the stack.</summary>
    public static IDictionary<string, object> Begin(DialogInstance instance, PromptOptions options)
    {
        var state = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        instance.State[OptionsKey] = options;
        instance.State[StateKey] = state;
        return state;
    }

    /// <summary>Reads what <see cref="Begin"/> put there, also after a storage that kept it as plain JSON.</summary>
    public static (IDictionary<string, object> State, PromptOptions Options) Read(DialogInstance instance)
    {
        var stored = instance.State;
        if (!stored.TryGetValue(OptionsKey, out var options) || !stored.TryGetValue(StateKey, out var state))
        {
            throw new InvalidOperationException($"The state of prompt '{instance.Id}' was lost; begin the prompt again.");
        }

        if (options is JToken optionsJson)
        {
            stored[OptionsKey] = options = optionsJson.ToObject<PromptOptions>(BotJson.Serializer)!;
        }

        if (state is JObject stateJson)
        {
            stored[StateKey] = state = stateJson.ToObject<Dictionary<string, object>>(BotJson.Serializer)!;
        }

        return ((IDictionary<string, object>)state, (PromptOptions)options);
    }

    public static void CountAttempt(IDictionary<string, object> state) => state[AttemptCountKey] = AttemptCount(state) + 1;

    public static int AttemptCount(IDictionary<string, object>? state)
        => state is not null && state.TryGetValue(AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
