using System.Security;
using System.Xml;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Gives messages a voice on channels that speak.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private readonly string _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    /// <param name="voiceName">Voice of the speech service, such as <c>cs-CZ-VlastaNeural</c>; null leaves the choice to the channel.</param>
    /// <param name="fallbackToTextForSpeak">Whether a message without speech speaks its text.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = SecurityElement.Escape(voiceName);
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.OnSendActivities((context, activities, send) =>
        {
            foreach (var activity in activities)
            {
                if (activity.Type == ActivityTypes.Message)
                {
                    SetSpeak(activity, context.Activity);
                }
            }

            return send();
        });
        return next(cancellationToken);
    }

    private void SetSpeak(Activity message, Activity incoming)
    {
        if (_fallbackToTextForSpeak && string.IsNullOrEmpty(message.Speak))
        {
            message.Speak = message.Text;
        }

        if (string.IsNullOrEmpty(message.Speak) || string.IsNullOrWhiteSpace(_voiceName) || !Speaks(incoming.ChannelId))
        {
            return;
        }

        var elements = ElementsOf(message.Speak);
        if (elements?.Contains("speak") is true)
        {
            return;
        }

        // Plain text may hold what XML does not allow.
        var content = elements is null ? SecurityElement.Escape(message.Speak) : message.Speak;
        if (elements?.Contains("voice") is not true)
        {
            content = $"<voice name='{_voiceName}'>{content}</voice>";
        }

        message.Speak = $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{SecurityElement.Escape(incoming.Locale ?? "en-US")}'>{content}</speak>";
    }

    private static bool Speaks(string channelId)
        => channelId is not null
            && (channelId.Equals(Channels.DirectlineSpeech, StringComparison.OrdinalIgnoreCase)
                || channelId.Equals(Channels.Emulator, StringComparison.OrdinalIgnoreCase)
                || channelId.Equals(Channels.Telephony, StringComparison.OrdinalIgnoreCase));

    // Null when the text is no XML fragment.
    private static HashSet<string> ElementsOf(string speak)
    {
        if (!speak.AsSpan().ContainsAny('<', '&'))
        {
            return [];
        }

        var settings = new XmlReaderSettings { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit };
        var elements = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            using var reader = XmlReader.Create(new StringReader(speak), settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    elements.Add(reader.LocalName);
                }
            }

            return elements;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
