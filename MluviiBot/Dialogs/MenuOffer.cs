namespace MluviiBot.Dialogs;

/// <summary>Options of the menu waterfall.</summary>
internal enum MenuOffer
{
    First,

    /// <summary>The guest was served; his last message is not a new wish.</summary>
    Again,
}
