/** The parts of Phaser 4.2.1 that the town hall uses, under the names it has them; the rest never reaches the page. */

const CONST = require('phaser-src/const');
const Extend = require('phaser-src/utils/object/Extend');

const Phaser = {
  BlendModes: require('phaser-src/renderer/BlendModes'),
  Cameras: { Scene2D: require('phaser-src/cameras/2d') },
  Core: require('phaser-src/core'),
  Data: require('phaser-src/data'),
  Events: require('phaser-src/events/EventEmitter'),
  Game: require('phaser-src/core/Game'),
  GameObjects: {
    DisplayList: require('phaser-src/gameobjects/DisplayList'),
    UpdateList: require('phaser-src/gameobjects/UpdateList'),
    GameObjectCreator: require('phaser-src/gameobjects/GameObjectCreator'),
    GameObjectFactory: require('phaser-src/gameobjects/GameObjectFactory'),
    Container: require('phaser-src/gameobjects/container/Container'),
    Graphics: require('phaser-src/gameobjects/graphics/Graphics'),
    Image: require('phaser-src/gameobjects/image/Image'),
    Rectangle: require('phaser-src/gameobjects/shape/rectangle/Rectangle'),
    Text: require('phaser-src/gameobjects/text/Text'),
    Factories: {
      Container: require('phaser-src/gameobjects/container/ContainerFactory'),
      Graphics: require('phaser-src/gameobjects/graphics/GraphicsFactory'),
      Image: require('phaser-src/gameobjects/image/ImageFactory'),
      Rectangle: require('phaser-src/gameobjects/shape/rectangle/RectangleFactory'),
      Text: require('phaser-src/gameobjects/text/TextFactory'),
    },
  },
  Plugins: require('phaser-src/plugins'),
  Scale: require('phaser-src/scale'),
  Scene: require('phaser-src/scene/Scene'),
  Scenes: require('phaser-src/scene'),
  Textures: require('phaser-src/textures'),
  Time: { Clock: require('phaser-src/time/Clock') },
  Tweens: require('phaser-src/tweens'),
};

module.exports = Extend(false, Phaser, CONST);
